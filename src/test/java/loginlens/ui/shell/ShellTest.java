package loginlens.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import loginlens.app.window.WindowCase;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The window's frame: what its keys do, and its help. */
class ShellTest extends WindowCase {
    @Test
    void aDigitChoosesTheLensAtItsPlace(FxRobot robot) {
        var names = window.remote.lenses();
        var digits = KeyCode.DIGIT1.ordinal();
        for (int place = names.size() - 1; place >= 0; place--) {
            robot.push(KeyCode.SHORTCUT, KeyCode.values()[digits + place]);
            assertThat(chosen(robot).getId()).isEqualTo("lens-" + names.get(place));
        }
        var before = chosen(robot);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT9);
        assertThat(chosen(robot)).as("there is no ninth lens").isSameAs(before);
    }

    @Test
    void theHelpSaysWhatIsRunningWhereItsDataIsAndWhatIsInside(FxRobot robot) {
        robot.push(KeyCode.F1);
        window.until("the help", () -> robot.lookup("#helpDialog").tryQuery().isPresent());

        assertThat(window.words("#about"))
                .contains("7.6.5", "a folder of its own")
                .contains(System.getProperty("java.runtime.version"), System.getProperty("javafx.runtime.version"));
        assertThat(window.words("#inside")).contains("H2\nMPL 2.0 or EPL 1.0", "jBCrypt\nISC");
        robot.type(KeyCode.ESCAPE);
        window.until("no help", () -> robot.lookup("#helpDialog").tryQuery().isEmpty());
    }

    @Test
    void theHelpOpensAtItsFullSizeAtOnceAndInsideItsWindow(FxRobot robot) {
        for (int height : new int[] {560, 720}) {
            window.onFx(() -> window.scene.getWindow().setHeight(height));
            window.settle();
            var atOnce = new ArrayList<Double>();
            window.onFx(() -> {
                robot.lookup("#help").queryAs(ButtonBase.class).fire();
                atOnce.addAll(size(robot));
            });
            window.settle();
            assertThat(size(robot)).isEqualTo(atOnce);
            assertThat(atOnce.getLast()).isBetween(0.8 * height, 1.0 * height);
            robot.type(KeyCode.ESCAPE);
            window.until("no help", () -> robot.lookup("#helpDialog").tryQuery().isEmpty());
        }
    }

    private static List<Double> size(FxRobot robot) {
        var dialog = robot.lookup("#helpDialog").query().getScene().getWindow();
        return List.of(dialog.getWidth(), dialog.getHeight());
    }

    @Test
    void theClientCanBePutAwayAndComesBackWhenItIsWanted(FxRobot robot) {
        double narrow = robot.lookup("#lenses").queryAs(Region.class).getWidth();
        robot.push(KeyCode.SHORTCUT, KeyCode.B);
        window.until("the room", () -> robot.lookup("#lenses").queryAs(Region.class).getWidth() > narrow + 100);
        assertThat(window.focused()).isEqualTo("lenses");
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        window.until("the form", () -> robot.lookup("#lenses").queryAs(Region.class).getWidth() == narrow);
        assertThat(window.focused()).isEqualTo("username");
    }

    @Test
    void theTopBarFollowsTheServersTimeWhereverItIsMoved() {
        assertThat(window.text("#serverTime")).isEqualTo("12:00:00");
        window.time.advance(Duration.ofMinutes(90));
        window.until("the moved time", () -> window.text("#serverTime").equals("13:30:00"));
        window.time.backToReal();
        window.until("the real time", () -> window.text("#serverTime").equals("12:00:00"));
    }

    private static Tab chosen(FxRobot robot) {
        return robot.lookup("#lenses").queryAs(TabPane.class).getSelectionModel().getSelectedItem();
    }
}
