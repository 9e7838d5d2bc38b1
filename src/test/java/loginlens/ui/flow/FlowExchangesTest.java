package loginlens.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import loginlens.app.window.WindowFixture;
import loginlens.auth.Credentials;
import loginlens.auth.ExchangeLog;
import loginlens.auth.Request;
import loginlens.auth.StepKind;
import loginlens.ui.Contrasts;
import loginlens.ui.look.Appearance.Theme;
import loginlens.ui.look.Sight;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What is shown of an exchange, which one it is, and that it is let go of. */
class FlowExchangesTest extends FlowCase {
    @Test
    void thePasswordIsDotsUntilAskedForAndGoneWhenTheExchangesAreCleared(FxRobot robot) {
        assertThat(texts(robot, "#flowDetail")).contains("••••••••").doesNotContain(WindowFixture.PASSWORD);
        robot.interact(() -> robot.from(robot.lookup("#flowDetail").queryAs(Node.class))
                .lookup(ToggleButton.class::isInstance)
                .queryAs(ToggleButton.class).fire());
        assertThat(texts(robot, "#flowDetail")).contains(WindowFixture.PASSWORD);
        robot.type(KeyCode.RIGHT).type(KeyCode.LEFT);
        assertThat(texts(robot, "#flowDetail")).doesNotContain(WindowFixture.PASSWORD);

        var held = new WeakReference<>(window.server.exchanges().newestFirst().getFirst());
        window.press("#flowForget");
        window.press("#flowForgetYes");
        assertThat(window.server.exchanges().newestFirst()).isEmpty();
        assertThat(robot.lookup("#flowDetail").tryQuery().filter(Sight::isSeen)).isEmpty();
        window.until("nothing in the window to hold it", () -> {
            System.gc();
            return held.get() == null;
        });
    }

    @Test
    void aHashThatIsChosenHereIsMarkedAmongTheAccounts(FxRobot robot) {
        window.toggle("#flowFollow");
        window.server.auth().register(new Request.Register(new Credentials("bob", WindowFixture.PASSWORD), Optional.empty()));
        window.step(StepKind.SaltTaken.class);
        window.toggle("#markHash");
        window.lens("accounts");
        window.until("the mark", () -> !marked(robot).isEmpty());
        var ada = window.server.store().newest(2).stream().filter(account -> account.username().mapped().equals("ada"));
        assertThat(marked(robot)).containsOnly(ada.findFirst().orElseThrow().passwordHash().text());
    }

    @Test
    void everyWordOfTheDiagramStandsOutFromItsGroundAlsoOfWhatIsToCome(FxRobot robot) {
        serve("nobody");
        window.until("the newest", () -> chosen(robot).reply().status() == 401);
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (var step : List.of(StepKind.FormSubmitted.class, StepKind.PasswordHashed.class)) {
                window.onFx(() -> window.appearance.choose(theme));
                window.step(step);
                window.onFx(() -> assertThat(Contrasts.below(4.5, robot.lookup("#flowDiagram").<Parent>query()))
                        .as("%s, %s", theme, step).isEmpty());
            }
        }
    }

    @Test
    void theNewestExchangeIsFollowedUntilOneStays(FxRobot robot) {
        serve("nobody");
        window.until("the newest", () -> chosen(robot).reply().status() == 401);
        window.toggle("#flowFollow");
        var stays = chosen(robot);
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        for (int more = 3; more < 6; more++) {
            int size = more;
            serve("somebody");
            window.until("one more in the list", () -> exchanges(robot).getItems().size() == size);
            assertThat(chosen(robot)).isSameAs(stays);
            assertThat(texts(robot, "#exchanges")).contains("Log in as nobody");
        }
        assertThat(place()).isEqualTo(3);
        window.toggle("#flowFollow");
        assertThat(chosen(robot)).isSameAs(window.server.exchanges().newestFirst().getFirst());
        assertThat(place()).isEqualTo(1);
    }

    @Test
    void aCallFromElsewhereLeavesWhoeverIsSteppingWhereTheyAre(FxRobot robot) {
        var mine = chosen(robot);
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        serve("somebody");
        window.until("it is in the list", () -> exchanges(robot).getItems().size() == 2);
        assertThat(chosen(robot)).isSameAs(mine);
        assertThat(place()).isEqualTo(3);
        window.press("#askWhoIAm");
        window.until("one's own", () -> chosen(robot) == window.server.exchanges().newestFirst().getFirst());
        assertThat(place()).isEqualTo(1);
    }

    @Test
    void choosingAnOlderExchangeEndsFollowing(FxRobot robot) {
        serve("nobody");
        window.until("both in the list", () -> exchanges(robot).getItems().size() == 2);
        robot.interact(() -> exchanges(robot).getSelectionModel().select(1));
        var stays = chosen(robot);
        assertThat(robot.lookup("#flowFollow").queryAs(ToggleButton.class).isSelected()).isFalse();
        serve("somebody");
        window.until("a third in the list", () -> exchanges(robot).getItems().size() == 3);
        assertThat(chosen(robot)).isSameAs(stays);
        window.toggle("#flowFollow");
        robot.interact(() -> exchanges(robot).getSelectionModel().select(0));
        assertThat(robot.lookup("#flowFollow").queryAs(ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void whatWasShownOrPlayedEndsWhereItIsLeft(FxRobot robot) {
        window.toggle(".flow-reveal");
        window.press("#view-HTTP");
        assertThat(texts(robot, "#flowDetail").toString()).contains("••••").doesNotContain(WindowFixture.PASSWORD);
        window.toggle(".flow-reveal");
        assertThat(texts(robot, "#flowDetail").toString()).contains(WindowFixture.PASSWORD);
        window.press("#flowPlay");
        window.lens("token");
        window.lens("flow");
        assertThat(window.text("#flowPlay")).isEqualTo("Play");
        assertThat(texts(robot, "#flowDetail").toString()).contains("••••").doesNotContain(WindowFixture.PASSWORD);
    }

    @Test
    void ofManyExchangesTheWindowHoldsTheKeptOnesOnly(FxRobot robot) {
        var all = IntStream.range(0, 6 * ExchangeLog.KEPT)
                .mapToObj(number -> new WeakReference<>(window.server.auth().whoAmI(new Request.WhoAmI("token " + number))))
                .toList();
        window.until("the newest", () -> chosen(robot) == all.getLast().get());
        window.until("no more than those", () -> {
            System.gc();
            return all.stream().filter(exchange -> exchange.get() != null).count() <= ExchangeLog.KEPT;
        });
        assertThat(exchanges(robot).getItems()).hasSize(ExchangeLog.KEPT);
    }

    private static Set<String> marked(FxRobot robot) {
        return robot.from(robot.lookup("#accounts").queryAs(Node.class)).lookup(".marked-hash").queryAll().stream()
                .map(Node::getAccessibleText)
                .collect(Collectors.toSet());
    }
}
