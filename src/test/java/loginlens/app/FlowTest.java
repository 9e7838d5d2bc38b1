package loginlens.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.util.Duration;
import loginlens.auth.Credentials;
import loginlens.auth.Exchange;
import loginlens.auth.ExchangeLog;
import loginlens.auth.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** One goes through an exchange by keys, as with a clicker, and sees it as it was. */
class FlowTest extends WindowCase {
    private static final int STEPS = 16;
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");

    @BeforeEach
    void logIn(FxRobot robot) {
        window.account("ada");
        window.logIn("ada");
        flow(robot);
    }

    @Test
    void keysGoOnAndBackAndToBothEndsAndNothingIsLost(FxRobot robot) {
        assertThat(place()).isEqualTo(1);
        var onward = new ArrayList<>(List.of(shown(robot)));
        var keys = List.of(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.PAGE_DOWN);
        for (int step = 1; step < STEPS; step++) {
            robot.type(keys.get(step % keys.size()));
            assertThat(place()).isEqualTo(step + 1);
            assertThat(ahead(robot)).isEqualTo(STEPS - step - 1);
            onward.add(shown(robot));
        }
        robot.type(KeyCode.SPACE);
        assertThat(place()).isEqualTo(STEPS);
        assertThat(onward).doesNotHaveDuplicates();

        var back = new ArrayList<>(List.of(shown(robot)));
        for (int step = STEPS - 1; step > 0; step--) {
            robot.type(step % 2 == 0 ? KeyCode.LEFT : KeyCode.PAGE_UP);
            assertThat(place()).isEqualTo(step);
            back.addFirst(shown(robot));
        }
        assertThat(back).isEqualTo(onward);
        robot.type(KeyCode.END);
        assertThat(place()).isEqualTo(STEPS);
        robot.type(KeyCode.HOME);
        assertThat(place()).isEqualTo(1);
    }

    @Test
    void aClickerWorksWhereverTheCursorIsWhileTheFlowIsSeen(FxRobot robot) {
        robot.interact(() -> robot.lookup("#askWhoIAm").queryAs(Node.class).requestFocus());
        robot.type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN);
        assertThat(place()).isEqualTo(3);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1).type(KeyCode.PAGE_DOWN);
        flow(robot);
        assertThat(place()).isEqualTo(3);
        robot.interact(() -> robot.lookup("#askWhoIAm").queryAs(Node.class).requestFocus());
        flow(robot);
        robot.type(KeyCode.SPACE);
        assertThat(place()).isEqualTo(4);
    }

    @Test
    void askingHidesWhatComesUntilTheNextKey(FxRobot robot) {
        window.toggle("#flowAsk");
        robot.interact(() -> robot.lookup("#flowPicture").queryAs(Node.class).requestFocus());
        window.press("#flow-step-7");
        robot.type(KeyCode.SPACE);
        assertThat(window.text("#flowTitle")).isEqualTo("What does the server do with the password now?");
        assertThat(texts(robot, "#flowDiagram")).doesNotContain("password hashed with it").contains("?");
        assertThat(window.words("#flowDetail")).doesNotContain("hashed");
        robot.type(KeyCode.SPACE);
        assertThat(window.text("#flowTitle")).isEqualTo("The password is hashed");
        robot.type(KeyCode.SPACE).type(KeyCode.LEFT);
        assertThat(window.text("#flowTitle")).isEqualTo("The password is hashed");
    }

    @Test
    void playingGoesOnByItselfAndStopsAtTheEnd(FxRobot robot) {
        robot.interact(() -> robot.lookup("#flowPace").<ChoiceBox<Duration>>query().setValue(Duration.seconds(1)));
        window.press("#flow-step-" + (STEPS - 2));
        robot.interact(() -> robot.lookup("#flowPicture").queryAs(Node.class).requestFocus());
        robot.type(KeyCode.P);
        assertThat(window.text("#flowPlay")).isEqualTo("Pause");
        window.until("the end", () -> place() == STEPS);
        assertThat(window.text("#flowPlay")).isEqualTo("Play");
    }

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
        assertThat(window.server.exchanges().newestFirst()).isEmpty();
        assertThat(robot.lookup("#flowDetail").tryQuery().filter(FlowTest::isSeen)).isEmpty();
        window.until("nothing in the window to hold it", () -> {
            System.gc();
            return held.get() == null;
        });
    }

    @Test
    void aHashThatIsChosenHereIsMarkedAmongTheAccounts(FxRobot robot) {
        window.toggle("#flowFollow");
        window.server.auth().register(new Request.Register(new Credentials("bob", WindowFixture.PASSWORD), Optional.empty()));
        window.press("#flow-step-7");
        window.toggle("#markHash");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        window.until("the mark", () -> !marked(robot).isEmpty());
        var ada = window.server.store().newest(2).stream().filter(account -> account.username().mapped().equals("ada"));
        assertThat(marked(robot)).containsOnly(ada.findFirst().orElseThrow().passwordHash());
    }

    private static Set<String> marked(FxRobot robot) {
        return robot.from(robot.lookup("#accounts").queryAs(Node.class)).lookup(".marked-hash").queryAll().stream()
                .map(Node::getAccessibleText)
                .collect(Collectors.toSet());
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
    void steppingKeepsTheKeyboardWhateverInTheStepHadIt(FxRobot robot) {
        focus(robot, ".flow-reveal");
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(place()).isEqualTo(3);
        window.press("#view-HTTP");
        focus(robot, "#copyCurl");
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(place()).isEqualTo(5);
        focus(robot, "#copyCurl");
        window.server.auth().whoAmI(new Request.WhoAmI("no token"));
        window.until("the next exchange", () -> exchanges(robot).getItems().size() == 2);
        robot.type(KeyCode.RIGHT);
        assertThat(place()).isEqualTo(2);
    }

    @Test
    void aClickOnAStepTakesTheKeyboardAlong(FxRobot robot) {
        focus(robot, "#logOut");
        robot.clickOn("#flow-step-4").type(KeyCode.SPACE);
        assertThat(place()).isEqualTo(5);
        assertThat(robot.lookup("#welcomeCard").tryQuery()).isPresent();
    }

    @Test
    void spaceDoesWhatTheControlIsForAndOtherwiseGoesOn(FxRobot robot) {
        focus(robot, "#flowPace");
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup("#flowPace").<ChoiceBox<Duration>>query().isShowing()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(place()).isEqualTo(1);
        focus(robot, "#view-HTTP");
        robot.type(KeyCode.SPACE);
        assertThat(place()).isEqualTo(1);
        assertThat(robot.lookup("#flowRequest").tryQuery()).isPresent();
        robot.type(KeyCode.SPACE);
        assertThat(place()).isEqualTo(2);
    }

    @Test
    void anOpenListOfExchangesKeepsPageDownForItself(FxRobot robot) {
        focus(robot, "#exchanges");
        robot.interact(() -> exchanges(robot).show());
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(place()).isEqualTo(1);
        robot.interact(() -> exchanges(robot).hide());
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(place()).isEqualTo(2);
    }

    @Test
    void whatWasShownOrPlayedEndsWhereItIsLeft(FxRobot robot) {
        window.toggle(".flow-reveal");
        window.press("#view-HTTP");
        assertThat(texts(robot, "#flowDetail").toString()).contains("••••").doesNotContain(WindowFixture.PASSWORD);
        window.toggle(".flow-reveal");
        assertThat(texts(robot, "#flowDetail").toString()).contains(WindowFixture.PASSWORD);
        window.press("#flowPlay");
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        flow(robot);
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

    /** A login that comes from another program. */
    private void serve(String name) {
        window.server.auth().overHttp().login(new Request.Login(new Credentials(name, "a wrong guess")));
    }

    private static void focus(FxRobot robot, String query) {
        robot.interact(() -> robot.lookup(query).queryAs(Node.class).requestFocus());
    }

    private void flow(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        window.until("the flow", () -> robot.lookup("#flowPlace").tryQuery().filter(FlowTest::isSeen).isPresent());
    }

    /** Which step is shown, counted from 1. */
    private int place() {
        return Integer.parseInt(window.text("#flowPlace").split(" ")[1]);
    }

    /** Everything that stands in the detail of the step. */
    private static String shown(FxRobot robot) {
        return robot.lookup("#flowTitle").queryAs(Labeled.class).getText() + texts(robot, "#flowDetail");
    }

    private static Set<String> texts(FxRobot robot, String query) {
        return robot.from(robot.lookup(query).queryAs(Node.class)).lookup(Text.class::isInstance).queryAllAs(Text.class).stream()
                .filter(FlowTest::isSeen)
                .map(Text::getText)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long ahead(FxRobot robot) {
        return robot.lookup(".flow-chip").queryAll().stream()
                .filter(chip -> chip.getPseudoClassStates().contains(AHEAD))
                .count();
    }

    private static ComboBox<Exchange> exchanges(FxRobot robot) {
        return robot.lookup("#exchanges").query();
    }

    private static Exchange chosen(FxRobot robot) {
        return exchanges(robot).getValue();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}
