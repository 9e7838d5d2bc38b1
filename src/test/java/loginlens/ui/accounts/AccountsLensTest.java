package loginlens.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import loginlens.app.window.WindowCase;
import loginlens.app.window.WindowFixture;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The table of accounts, as rows come and are long. */
class AccountsLensTest extends WindowCase {
    @Test
    void rowsThatComeLiveBringNoScrollBarThatIsNotNeeded(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        for (int row = 1; row <= 6; row++) {
            register(robot, "account" + row);
            assertThat(bars(robot)).as("%d rows", row)
                    .isEqualTo(row <= 5 ? List.of() : List.of(Orientation.VERTICAL));
        }
    }

    @Test
    void aLongNameIsThereInFull(FxRobot robot) {
        var name = "Wilhelmina.".repeat(6).substring(0, 64);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        register(robot, name);
        assertThat(robot.from(robot.lookup("#accounts").queryAs(Node.class)).lookup(name).queryAs(Label.class).getTooltip().getText())
                .isEqualTo(name);
        assertThat(window.words("#hashDetail")).contains(name);
    }

    private void register(FxRobot robot, String name) {
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        robot.write(name).type(KeyCode.TAB).write(WindowFixture.PASSWORD).type(KeyCode.ENTER);
        window.until("the row of " + name, () -> window.words("#accounts").contains(name));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<Orientation> bars(FxRobot robot) {
        return robot.from(robot.lookup("#accounts").queryAs(Node.class)).lookup(ScrollBar.class::isInstance).<ScrollBar>queryAll()
                .stream().filter(ScrollBar::isVisible).map(ScrollBar::getOrientation).toList();
    }
}
