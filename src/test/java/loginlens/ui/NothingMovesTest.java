package loginlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import loginlens.app.window.WindowCase;
import loginlens.ui.look.Sight;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Whatever the window has to say, no control moves: a press meets the button that it was meant for. */
class NothingMovesTest extends WindowCase {
    @Test
    void noControlMovesWhateverTheClientHasToSay(FxRobot robot) {
        window.account("ada");
        var login = places(robot);
        window.press("#logIn");
        assertThat(window.words("#usernameError")).contains("Type your username");
        assertThat(places(robot)).as("errors below the fields").isEqualTo(login);
        window.type("#username", "ada");
        window.type("#password", "a wrong guess");
        window.executor.hold();
        window.onFx(() -> robot.lookup("#logIn").queryAs(ButtonBase.class).fire());
        assertThat(window.text("#logIn")).isEqualTo("Logging in\u2026");
        assertThat(robot.lookup("#logIn").queryAs(ButtonBase.class).getGraphic().isVisible()).as("looks busy").isTrue();
        assertThat(places(robot)).as("while it logs in").isEqualTo(login);
        window.executor.release();
        window.idle();
        assertThat(window.words("#loginNotice")).contains("Invalid Credentials");
        assertThat(places(robot)).as("a refusal").isEqualTo(login);
        window.tell("account.notice-changed", "accounts.mv.db", "set-aside");
        assertThat(places(robot)).as("a remark on the store").containsAllEntriesOf(login);
    }

    @Test
    void noControlMovesWhateverTheFormForANewAccountHasToSay(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        window.settle();
        var form = places(robot);
        for (var name : List.of("ada lovelace", "a/\u2713", "x".repeat(65), "ada")) {
            window.type("#newUsername", name);
            for (var password : List.of("short", "password", "p".repeat(73))) {
                window.type("#newPassword", password);
                window.press("#createAccount");
                assertThat(window.words("#newPasswordError")).as(password).isNotBlank();
                assertThat(places(robot)).as("%s, %s", name, password).isEqualTo(form);
            }
        }
    }

    @Test
    void noControlOfTheCardMovesWhenTheServerAnswers(FxRobot robot) {
        window.account("ada");
        window.logIn("ada");
        var before = places(robot, "#welcomeCard");
        window.press("#askWhoIAm");
        assertThat(window.words("#whoAmIReply")).contains("You are ada");
        assertThat(places(robot, "#welcomeCard")).isEqualTo(before);
    }

    @Test
    void theCardKeepsItsWidthWhenAScrollBarComes(FxRobot robot) {
        double roomy = robot.lookup("#loginForm").query().getLayoutBounds().getWidth();
        window.onFx(() -> window.scene.getWindow().setHeight(480));
        window.settle();
        assertThat(robot.from(robot.lookup(".client-scroll").<Node>query()).lookup(ScrollBar.class::isInstance)
                .<ScrollBar>queryAll()).filteredOn(Node::isVisible).hasSize(1);
        assertThat(robot.lookup("#loginForm").query().getLayoutBounds().getWidth()).isEqualTo(roomy);
    }

    private Map<String, Bounds> places(FxRobot robot) {
        return places(robot, ".root");
    }

    /** Of all that can be pressed or typed into, and is seen. */
    private Map<String, Bounds> places(FxRobot robot, String in) {
        window.settle();
        return robot.from(robot.lookup(in).<Node>query()).lookup(NothingMovesTest::isPressed).<Control>queryAll().stream()
                .filter(control -> control.getId() != null && control.getScene() != null)
                .collect(Collectors.toMap(Node::getId, place(), (one, other) -> one));
    }

    private static boolean isPressed(Node node) {
        return (node instanceof ButtonBase || node instanceof TextInputControl) && Sight.isSeen(node);
    }

    private static Function<Node, Bounds> place() {
        return node -> node.localToScene(node.getLayoutBounds());
    }
}
