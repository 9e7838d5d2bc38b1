package loginlens.ui.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import loginlens.app.window.WindowCase;
import loginlens.ui.look.Sight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What a room sees, steered by the keys of a clicker alone. */
class PresentationTest extends WindowCase {
    private static final int STEPS = 16;

    @BeforeEach
    void present(FxRobot robot) {
        window.account("ada");
        window.logIn("ada");
        window.lens("flow");
        robot.push(KeyCode.F5);
        robot.interact(() -> {
            var stage = (Stage) robot.lookup("#room").queryAs(Node.class).getScene().getWindow();
            stage.setFullScreen(false);
            stage.setWidth(1280);
            stage.setHeight(720);
        });
        window.idle();
    }

    @Test
    void theClickerGoesThroughTheLoginAndNothingScrollsOrIsCut(FxRobot robot) {
        for (int step = 1; step <= STEPS; step++) {
            assertThat(window.text("#slidePlace")).as("step").endsWith("step " + step + " of " + STEPS);
            assertThat(window.text("#slideTitle")).isEqualTo(window.text("#flowTitle"));
            assertThat(cut(robot)).as("step " + step).isEmpty();
            robot.push(KeyCode.PAGE_DOWN);
            window.idle();
        }
        robot.push(KeyCode.PAGE_UP);
        window.idle();
        assertThat(window.text("#slidePlace")).endsWith("step " + (STEPS - 1) + " of " + STEPS);
    }

    @Test
    void theBlackKeyBlanksTheScreenAndAnyKeyBringsItBackWhereItWas(FxRobot robot) {
        robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PERIOD);
        assertThat(seen(robot, "#slideBlank")).isTrue();
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(seen(robot, "#slideBlank")).isFalse();
        assertThat(window.text("#slidePlace")).contains("step 2 of");
        robot.push(KeyCode.B);
        assertThat(seen(robot, "#slideBlank")).isTrue();
        robot.push(KeyCode.B);
        assertThat(seen(robot, "#slideBlank")).isFalse();
    }

    @Test
    void aStepThatIsAskedForIsGivenAwayNowhere(FxRobot robot) {
        robot.push(KeyCode.ESCAPE);
        window.toggle("#flowAsk");
        robot.push(KeyCode.F5);
        window.idle();
        robot.push(KeyCode.PAGE_DOWN);
        window.idle();

        assertThat(window.text("#slideTitle")).endsWith("?");
        assertThat(window.text("#slidePlace")).doesNotContain("16");
        assertThat(words(robot, "#room")).contains("Asked", "?")
                .doesNotContain("Found", "Compared", "Signed", "Answered", "200");
        robot.push(KeyCode.PAGE_DOWN);
        window.idle();
        assertThat(window.text("#slideTitle")).doesNotEndWith("?");
    }

    @Test
    void aValueThatIsTooLongLosesItsMiddleAndIsOpenedByAKey(FxRobot robot) {
        robot.push(KeyCode.V);
        window.idle();
        assertThat(seen(robot, "#slideWhole")).isTrue();
        robot.push(KeyCode.V);
        assertThat(seen(robot, "#slideWhole")).isFalse();
    }

    @Test
    void theNotesAreAKeyAway(FxRobot robot) {
        assertThat(seen(robot, "#slideNotes")).isFalse();
        robot.push(KeyCode.N);
        window.idle();
        assertThat(seen(robot, "#slideNotes")).isTrue();
        assertThat(window.text("#slideNote")).contains("Ask the room", "Next: The request is written");
    }

    @Test
    void escapeLeavesToTheWindowAtTheSameStep(FxRobot robot) {
        robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN).push(KeyCode.ESCAPE);
        window.idle();
        assertThat(robot.lookup("#room").tryQuery()).isEmpty();
        assertThat(window.text("#flowPlace")).startsWithIgnoringCase("step 3 of");
    }

    @Test
    void anotherLensShowsItselfAndComesBack(FxRobot robot) {
        robot.push(KeyCode.ESCAPE);
        window.lens("accounts");
        robot.push(KeyCode.F5);
        window.idle();
        assertThat(words(robot, "#room")).contains("ada");
        robot.push(KeyCode.ESCAPE);
        window.idle();
        assertThat(words(robot, "#lenses")).contains("ada");
    }

    @Test
    void theRoomLooksAtTheScreenThatTheWindowIsNotOn() {
        var laptop = new Rectangle2D(0, 0, 1440, 900);
        var projector = new Rectangle2D(1440, 0, 1280, 720);
        var window = new Rectangle2D(100, 100, 1000, 700);

        assertThat(RoomScreens.forRoom(List.of(laptop, projector), window))
                .isEqualTo(new RoomScreens.Place(projector, true));
        assertThat(RoomScreens.forRoom(List.of(projector, laptop), window))
                .isEqualTo(new RoomScreens.Place(projector, true));
        assertThat(RoomScreens.forRoom(List.of(laptop), window)).isEqualTo(new RoomScreens.Place(laptop, false));
    }

    private static boolean seen(FxRobot robot, String query) {
        return robot.lookup(query).tryQueryAs(Node.class).filter(Sight::isSeen).isPresent();
    }

    private static List<String> words(FxRobot robot, String query) {
        return robot.from(robot.lookup(query).queryAs(Node.class)).lookup(Text.class::isInstance)
                .queryAllAs(Text.class).stream().filter(Sight::isSeen).map(Text::getText).toList();
    }

    /** The words that do not get their room, and the scroll bars that are needed. */
    private List<String> cut(FxRobot robot) {
        var cut = new ArrayList<String>();
        var room = robot.lookup("#room").queryAs(Node.class);
        var bounds = room.localToScene(room.getLayoutBounds());
        for (var node : robot.from(room).lookup(Node.class::isInstance).queryAll()) {
            if (Sight.isSeen(node) && node instanceof ScrollBar bar && bar.getVisibleAmount() < bar.getMax()) {
                cut.add("a scroll bar");
            }
            if (Sight.isSeen(node) && node instanceof Text text && !text.getText().isEmpty()) {
                boolean within = bounds.contains(node.localToScene(node.getLayoutBounds()));
                boolean whole = Optional.ofNullable(node.getParent()).filter(Labeled.class::isInstance)
                        .map(Labeled.class::cast).map(label -> label.getText().equals(text.getText())).orElse(true);
                if (!within || !whole) {
                    cut.add(text.getText());
                }
            }
        }
        return cut;
    }
}
