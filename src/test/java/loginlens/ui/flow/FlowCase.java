package loginlens.ui.flow;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.text.Text;
import loginlens.app.window.WindowCase;
import loginlens.auth.Callers;
import loginlens.auth.Credentials;
import loginlens.auth.Exchange;
import loginlens.auth.Request;
import loginlens.ui.look.Sight;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;

/** A test with a login of ada in the Flow lens before it. */
abstract class FlowCase extends WindowCase {
    static final int STEPS = 16;

    @BeforeEach
    void logIn() {
        window.account("ada");
        window.logIn("ada");
        window.lens("flow");
    }

    /** A login that comes from another program. */
    void serve(String name) {
        window.server.auth().calledBy(Callers.OVER_HTTP).login(new Request.Login(new Credentials(name, "a wrong guess")));
    }

    static void focus(FxRobot robot, String query) {
        robot.interact(() -> robot.lookup(query).queryAs(Node.class).requestFocus());
    }

    /** Which step is shown, counted from 1. */
    int place() {
        return Integer.parseInt(window.text("#flowPlace").split(" ")[1]);
    }

    static Set<String> texts(FxRobot robot, String query) {
        return robot.from(robot.lookup(query).queryAs(Node.class)).lookup(Text.class::isInstance).queryAllAs(Text.class).stream()
                .filter(Sight::isSeen)
                .map(Text::getText)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static ComboBox<Exchange> exchanges(FxRobot robot) {
        return robot.lookup("#exchanges").query();
    }

    static Exchange chosen(FxRobot robot) {
        return exchanges(robot).getValue();
    }
}
