package loginlens.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import loginlens.account.Account;
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
    void anAccountIsDeletedAfterOneQuestionAndItsTokenStaysValid(FxRobot robot) {
        window.account("ada");
        window.press("#fillInSample");
        window.logIn("ada");
        window.lens("accounts");
        window.until("both rows", () -> window.words("#accounts").contains("sample.grace"));
        robot.interact(() -> table(robot).<TableView<Account>>query().getSelectionModel().select(1));
        window.press("#deleteAccount");
        assertThat(window.focused()).isEqualTo("deleteAccount-no");
        assertThat(window.words("#hashDetail")).contains("Delete ada?", "stay valid until they expire");
        robot.type(KeyCode.ESCAPE);
        assertThat(window.focused()).isEqualTo("deleteAccount");
        assertThat(window.server.store().count()).as("not confirmed").isEqualTo(2);

        window.press("#deleteAccount");
        window.press("#deleteAccount-yes");
        window.until("one row", () -> !window.words("#accounts").contains("ada"));
        assertThat(window.words("#accountsNotice")).contains("ada is deleted", "still answers 200");
        window.press("#askWhoIAm");
        assertThat(window.words("#whoAmIReply")).contains("200", "You are ada");
        window.press("#logOut");
        window.type("#username", "ada");
        window.type("#password", WindowFixture.PASSWORD);
        window.press("#logIn");
        assertThat(window.words("#statusLine")).contains("401");
    }

    @Test
    void allOfTheTableIsItsColumnsHoweverWideItIs(FxRobot robot) {
        window.account("ada");
        window.lens("accounts");
        window.press("#fillInSample");
        window.until("a row", () -> window.words("#accounts").contains("ada"));
        for (int width : new int[] {1920, 1280, 1024}) {
            window.onFx(() -> window.scene.getWindow().setWidth(width));
            window.settle();
            var view = table(robot).<TableView<Account>>query();
            double columns = view.getColumns().stream().mapToDouble(TableColumn::getWidth).sum();
            assertThat(view.getWidth() - columns).as("%d wide", width).isBetween(0.0, 4.0);
            assertThat(bars(robot)).as("%d wide", width).isEmpty();
        }
        for (int percent : new int[] {100, 200}) {
            window.onFx(() -> window.appearance.resize(percent));
            window.settle();
            double head = table(robot).lookup(".column-header-background").<Region>query().getHeight();
            var view = table(robot).<TableView<Account>>query();
            double rows = view.getItems().size() * view.getFixedCellSize();
            // Sideways, large text needs a bar.
            double bar = percent == 100 ? 0 : 0.8 * 28;
            assertThat(view.getHeight() - head - rows - bar).as("room for no other row at %d", percent)
                    .isBetween(0.0, 6.0);
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
