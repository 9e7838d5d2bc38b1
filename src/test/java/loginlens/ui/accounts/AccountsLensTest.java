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
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

/** The table of accounts, as rows come and are long. */
class AccountsLensTest extends WindowCase {
    @Test
    void theAccountsLensShowsTheRowAndTakesItsHashApart(FxRobot robot) {
        window.account("ada");
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        robot.write("bob").type(KeyCode.TAB).write(WindowFixture.PASSWORD).type(KeyCode.ENTER);
        window.until("the login form", () -> robot.lookup("#loginForm").tryQuery().isPresent());
        window.lens("accounts");
        window.until("ada's row", () -> window.words("#accounts").contains("ada"));
        window.until("bob's row", () -> window.words("#accounts").contains("bob"));
        assertThat(window.words("#hashDetail")).contains("Version", "Cost", "Salt", "Digest", "4,096 rounds", "bob");
        assertThat(window.text("#noPassword")).contains("They hold no passwords");
        assertThat(window.text("#accountsCount"))
                .isEqualTo("2 accounts, in memory only: deleted when you close LoginLens");
    }

    @Test
    void rowsThatComeLiveBringNoScrollBarThatIsNotNeeded(FxRobot robot) {
        window.lens("accounts");
        for (int row = 1; row <= 6; row++) {
            register(robot, "account" + row);
            assertThat(bars(robot)).as("%d rows", row)
                    .isEqualTo(row <= 5 ? List.of() : List.of(Orientation.VERTICAL));
        }
    }

    @Test
    void aLongNameIsThereInFull(FxRobot robot) {
        var name = "Wilhelmina.".repeat(6).substring(0, 64);
        window.lens("accounts");
        register(robot, name);
        var cell = table(robot).lookup(name).queryAs(Label.class);
        assertThat(cell.getTooltip().getText()).isEqualTo(name);
        assertThat(window.words("#hashDetail")).contains(name);
    }

    private void register(FxRobot robot, String name) {
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        robot.write(name).type(KeyCode.TAB).write(WindowFixture.PASSWORD).type(KeyCode.ENTER);
        window.until("the row of " + name, () -> window.words("#accounts").contains(name));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<Orientation> bars(FxRobot robot) {
        return table(robot).lookup(ScrollBar.class::isInstance).<ScrollBar>queryAll().stream()
                .filter(ScrollBar::isVisible).map(ScrollBar::getOrientation).toList();
    }

    private static NodeQuery table(FxRobot robot) {
        return robot.from(robot.lookup("#accounts").queryAs(Node.class));
    }
}
