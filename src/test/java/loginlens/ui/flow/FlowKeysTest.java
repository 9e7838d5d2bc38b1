package loginlens.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import loginlens.auth.Request;
import loginlens.auth.StepKind;
import loginlens.ui.look.Sight;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** One goes through an exchange by keys, as with a clicker, and none of them gets lost. */
class FlowKeysTest extends FlowCase {
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");

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
        window.lens("token");
        robot.type(KeyCode.PAGE_DOWN);
        window.lens("flow");
        assertThat(place()).isEqualTo(3);
        robot.interact(() -> robot.lookup("#askWhoIAm").queryAs(Node.class).requestFocus());
        window.lens("flow");
        robot.type(KeyCode.SPACE);
        assertThat(place()).isEqualTo(4);
    }

    @Test
    void askingHidesWhatComesUntilTheNextKey(FxRobot robot) {
        window.toggle("#flowAsk");
        robot.interact(() -> robot.lookup("#flowPicture").queryAs(Node.class).requestFocus());
        window.step(StepKind.SaltTaken.class);
        robot.type(KeyCode.SPACE);
        assertThat(window.text("#flowTitle")).isEqualTo("What does the server do with the password now?");
        assertThat(texts(robot, "#flowDiagram")).doesNotContain("password hashed with it", "Signed").contains("?");
        assertThat(window.words("#flowDetail")).doesNotContain("hashed");
        robot.type(KeyCode.SPACE);
        assertThat(window.text("#flowTitle")).isEqualTo("The password is hashed");
        robot.type(KeyCode.SPACE).type(KeyCode.LEFT);
        assertThat(window.text("#flowTitle")).isEqualTo("The password is hashed");
    }

    @Test
    void playingGoesOnByItselfAndStopsAtTheEnd(FxRobot robot) {
        robot.interact(() -> robot.lookup("#flowPace").<ChoiceBox<Duration>>query().setValue(Duration.seconds(1)));
        window.step(StepKind.TokenMade.class);
        robot.interact(() -> robot.lookup("#flowPicture").queryAs(Node.class).requestFocus());
        robot.type(KeyCode.P);
        assertThat(window.text("#flowPlay")).isEqualTo("Pause");
        window.until("the end", () -> place() == STEPS);
        assertThat(window.text("#flowPlay")).isEqualTo("Play");
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
    void keysStepWhateverWasClickedLastAndAskKeepsItsState(FxRobot robot) {
        robot.clickOn("#flowAsk").type(KeyCode.SPACE);
        assertThat(robot.lookup("#flowAsk").queryAs(ToggleButton.class).isSelected()).isTrue();
        assertThat(window.text("#flowTitle")).endsWith("?");
        robot.type(KeyCode.RIGHT);
        assertThat(place()).isEqualTo(2);
        robot.clickOn("#flowAsk").clickOn("#view-HTTP").type(KeyCode.SPACE);
        assertThat(place()).isEqualTo(3);
        robot.clickOn("#lens-flow").type(KeyCode.RIGHT);
        assertThat(place()).isEqualTo(4);
        robot.clickOn("#statusLine").type(KeyCode.SPACE).type(KeyCode.LEFT);
        assertThat(place()).isEqualTo(4);
        assertThat(robot.lookup("#flowAsk").queryAs(ToggleButton.class).isSelected()).isFalse();
        assertThat(Sight.isSeen(window.scene.getFocusOwner())).isTrue();
    }

    @Test
    void oneKeyOrAButtonGoesToWhatFailed(FxRobot robot) {
        assertThat(robot.lookup("#flowFailure").queryAs(Node.class).isVisible()).isFalse();
        serve("nobody");
        window.until("the newest", () -> chosen(robot).reply().status() == 401);
        robot.type(KeyCode.F);
        assertThat(window.text("#flowTitle")).isEqualTo("There is no such row");
        robot.type(KeyCode.HOME);
        window.press("#flowFailure");
        assertThat(window.text("#flowTitle")).isEqualTo("There is no such row");
    }

    @Test
    void nothingElseOnTheScreenTellsWhatIsAskedFor(FxRobot robot) {
        serve("nobody");
        window.until("the newest", () -> chosen(robot).reply().status() == 401);
        window.toggle("#flowAsk");
        assertThat(texts(robot, "#exchanges")).containsExactly("Hidden until the last step");
        assertThat(texts(robot, "#statusLine")).isEmpty();
        assertThat(window.text("#flowPlace")).isEqualTo("STEP 1");
        assertThat(texts(robot, "#flowTimes")).isEmpty();
        assertThat(texts(robot, "#flowDiagram")).contains("Asked", "?").doesNotContain("Found", "Compared", "Answered");
        assertThat(robot.lookup("#flowFailure").queryAs(Node.class).isVisible()).isFalse();
        robot.type(KeyCode.F);
        assertThat(place()).isEqualTo(1);
        window.lens("token");
        assertThat(texts(robot, "#statusLine")).contains("401");
        window.lens("flow");
        robot.type(KeyCode.END);
        assertThat(texts(robot, "#statusLine")).contains("401");
        assertThat(texts(robot, "#exchanges")).contains("401", "Log in as nobody");
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

    /** Everything that stands in the detail of the step. */
    private static String shown(FxRobot robot) {
        return robot.lookup("#flowTitle").queryAs(Labeled.class).getText() + texts(robot, "#flowDetail");
    }

    private static long ahead(FxRobot robot) {
        return robot.lookup(".flow-chip").queryAll().stream()
                .filter(chip -> chip.getPseudoClassStates().contains(AHEAD))
                .count();
    }
}
