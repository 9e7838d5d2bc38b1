package loginlens.ui.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import loginlens.app.window.WindowCase;
import loginlens.ui.Contrasts;
import loginlens.ui.Looks;
import loginlens.ui.look.Appearance.Theme;
import loginlens.ui.look.Sight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What a room sees, steered by the keys of a clicker alone. */
class PresentationTest extends WindowCase {
    private static final int STEPS = 16;
    private static final double LEAST_CONTRAST = 4.5;

    @BeforeEach
    void logIn() {
        window.account("ada");
        window.logIn("ada");
    }

    @Test
    void theClickerGoesThroughTheLoginAndNothingScrollsOrIsCut(FxRobot robot) {
        window.lens("flow");
        present(robot);
        assertThat(window.text("#slidePlace")).startsWith("Log in as ada · window");
        var looks = new Looks(window);
        for (int step = 1; step <= STEPS; step++) {
            assertThat(window.text("#slidePlace")).as("step").endsWith("step " + step + " of " + STEPS);
            assertThat(window.text("#slideTitle")).isEqualTo(window.text("#flowTitle"));
            looks.in(room(robot).getScene(), "room-step-" + step);
            assertThat(scrollBars(robot)).as("scroll bars at step " + step).isZero();
            robot.push(KeyCode.PAGE_DOWN);
            window.idle();
        }
        assertThat(looks.cut()).isEmpty();
        robot.push(KeyCode.PAGE_UP);
        window.idle();
        assertThat(window.text("#slidePlace")).endsWith("step " + (STEPS - 1) + " of " + STEPS);

        robot.push(KeyCode.V);
        assertThat(seen(robot, "#slideWhole")).isTrue();
        robot.push(KeyCode.V);
        assertThat(seen(robot, "#slideWhole")).isFalse();
        assertThat(seen(robot, "#slideNotes")).isFalse();
        robot.push(KeyCode.HOME).push(KeyCode.N);
        window.idle();
        assertThat(seen(robot, "#slideNotes")).isTrue();
        assertThat(window.text("#slideNote")).contains("Ask the room", "Next: The request is written");

        robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN).push(KeyCode.ESCAPE);
        window.idle();
        assertThat(robot.lookup("#room").tryQuery()).isEmpty();
        assertThat(window.text("#flowPlace")).startsWithIgnoringCase("step 3 of");
    }

    @Test
    void aStepThatIsAskedForIsGivenAwayNowhereAndABlankScreenComesBackWhereItWas(FxRobot robot) {
        window.lens("flow");
        window.toggle("#flowAsk");
        present(robot);
        robot.push(KeyCode.PAGE_DOWN);
        window.idle();

        assertThat(window.text("#slideTitle")).endsWith("?");
        assertThat(words(robot, "#room")).contains("Asked", "?")
                .doesNotContain("Found", "Compared", "Signed", "Answered", "200")
                .noneMatch(words -> words.contains("16") || words.contains("Log in as"));
        robot.push(KeyCode.PERIOD);
        assertThat(seen(robot, "#slideBlank")).isTrue();
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(seen(robot, "#slideBlank")).isFalse();
        assertThat(window.text("#slideTitle")).endsWith("?");
        robot.push(KeyCode.PAGE_DOWN);
        window.idle();
        assertThat(window.text("#slideTitle")).isEqualTo("The request is written");
        robot.push(KeyCode.B);
        assertThat(seen(robot, "#slideBlank")).isTrue();
        robot.push(KeyCode.B);
        assertThat(seen(robot, "#slideBlank")).isFalse();
        robot.push(KeyCode.PAGE_UP).push(KeyCode.ESCAPE);
        window.idle();
        assertThat(window.text("#flowPlace")).isEqualTo("STEP 1");
    }

    @Test
    void theTokenIsShownPartByPartAndTheMovedClockBesideIt(FxRobot robot) {
        window.toggle("#server");
        window.press("#clockHour");
        window.toggle("#server");
        window.lens("token");
        present(robot);
        assertThat(words(robot, "#room")).anyMatch(words -> words.contains("1 h ahead"));
        var looks = new Looks(window);
        var titles = new ArrayList<String>();
        for (int page = 1; page <= 5; page++) {
            titles.add(window.text("#slideTitle"));
            looks.in(room(robot).getScene(), "room-token-" + page);
            assertThat(scrollBars(robot)).as("scroll bars on page " + page).isZero();
            robot.push(KeyCode.PAGE_DOWN);
            window.idle();
        }
        assertThat(titles.subList(0, 4)).containsExactly("The token", "Header", "Payload", "Signature");
        assertThat(words(robot, "#room")).anyMatch(words -> words.contains("exp: Expired"));
        assertThat(looks.cut()).isEmpty();
        robot.push(KeyCode.ESCAPE);

        window.lens("accounts");
        present(robot);
        assertThat(words(robot, "#room")).contains("ada");
        robot.push(KeyCode.ESCAPE);
        window.idle();
        assertThat(words(robot, "#lenses")).contains("ada");
    }

    @Test
    void everyWordStandsOutFromItsGroundInBothThemes(FxRobot robot) {
        window.lens("flow");
        present(robot);
        robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
        window.idle();
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
            window.onFx(() -> window.appearance.choose(theme));
            window.onFx(() -> assertThat(Contrasts.below(LEAST_CONTRAST, room(robot).getScene().getRoot()))
                    .as(theme.name()).isEmpty());
        }
    }

    /** Begins by the key, on a screen of 1280 × 720. */
    private void present(FxRobot robot) {
        robot.push(KeyCode.F5);
        robot.interact(() -> {
            var stage = (Stage) room(robot).getScene().getWindow();
            stage.setFullScreen(false);
            stage.setWidth(1280);
            stage.setHeight(720);
        });
        window.idle();
    }

    private static Parent room(FxRobot robot) {
        return robot.lookup("#room").query();
    }

    private static boolean seen(FxRobot robot, String query) {
        return robot.lookup(query).tryQueryAs(Node.class).filter(Sight::isSeen).isPresent();
    }

    private static List<String> words(FxRobot robot, String query) {
        return robot.from(robot.lookup(query).queryAs(Node.class)).lookup(Text.class::isInstance)
                .queryAllAs(Text.class).stream().filter(Sight::isSeen).map(Text::getText).toList();
    }

    private static long scrollBars(FxRobot robot) {
        return room(robot).lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                .filter(bar -> Sight.isSeen(bar) && bar.getVisibleAmount() < bar.getMax() - bar.getMin()).count();
    }
}
