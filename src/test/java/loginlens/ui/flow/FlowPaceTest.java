package loginlens.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import loginlens.app.window.WindowCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Prints how long the window is held when one goes from step to step; no limit, since machines differ. Its figures are a
 * person's only with a person's 60 pulses a second, which the tag load has.
 */
@Tag("load")
class FlowPaceTest extends WindowCase {
    private static final int STEPS = 16;

    /** A person's window is drawn while it works. */
    @Override
    protected boolean isDrawn() {
        return true;
    }

    @Test
    void everyStepIsDrawnInEveryViewAndTheTimeItTakesIsPrinted(FxRobot robot) throws Exception {
        window.account("ada");
        window.logIn("ada");
        window.lens("flow");
        List<Double> all = new ArrayList<>();
        for (var view : List.of("WHAT", "HTTP", "CODE")) {
            robot.interact(() -> robot.lookup("#view-" + view).queryAs(ButtonBase.class).fire());
            for (int round = 0; round < 2; round++) {
                var times = walk(robot);
                all.addAll(times);
                System.out.printf("| going to a step, %s, round %d: median, longest | %.1f, %.1f ms |%n",
                        view, round + 1, times.get(times.size() / 2), times.getLast());
            }
        }
        assertThat(all).hasSize(6 * (STEPS - 1)).allMatch(time -> time > 0);
    }

    @Test
    void everyStepIsDrawnForARoomAndTheTimeItTakesIsPrinted(FxRobot robot) throws Exception {
        window.account("ada");
        window.logIn("ada");
        window.lens("flow");
        robot.push(KeyCode.F5);
        var room = robot.lookup("#room").queryAs(Node.class);
        for (int round = 0; round < 2; round++) {
            robot.push(KeyCode.HOME);
            var times = walk(robot, room);
            System.out.printf("| going to a step, in presentation, round %d: median, longest | %.1f, %.1f ms |%n",
                    round + 1, times.get(times.size() / 2), times.getLast());
            assertThat(times).hasSize(STEPS - 1).allMatch(time -> time > 0);
        }
    }

    @Test
    void playingGoesThroughAllStepsAndTheLongestPulseIsPrinted(FxRobot robot) {
        window.account("ada");
        window.logIn("ada");
        window.lens("flow");
        for (var view : List.of("WHAT", "HTTP", "CODE")) {
            robot.interact(() -> robot.lookup("#view-" + view).queryAs(ButtonBase.class).fire());
            robot.interact(() -> robot.lookup("#flowPace").<ChoiceBox<Duration>>query().setValue(Duration.millis(120)));
            WaitForAsyncUtils.waitForFxEvents();
            var pulses = new Pulses();
            robot.interact(pulses::start);
            window.press("#flowPlay");
            window.until("the end", () -> window.text("#flowPlace").startsWith("STEP " + STEPS)
                    && window.text("#flowPlay").equals("Play"));
            robot.interact(pulses::stop);
            System.out.printf("| playing, %s: pulses, longest | %d, %.1f ms |%n", view, pulses.count, pulses.longest / 1e6);
            assertThat(pulses.count).isGreaterThanOrEqualTo(STEPS - 1);
        }
    }

    /** How long each whole pulse holds the FX thread: from the time that it is for until the thread is free again. */
    private static final class Pulses extends AnimationTimer {
        private int count;
        private long longest;

        @Override
        public void handle(long now) {
            Platform.runLater(() -> {
                count++;
                longest = Math.max(longest, System.nanoTime() - now);
            });
        }
    }

    /** From the first step to the last: how long each held the FX thread, in milliseconds, shortest first. */
    private List<Double> walk(FxRobot robot) throws Exception {
        robot.type(KeyCode.HOME);
        return walk(robot, robot.lookup("#flowPicture").queryAs(Node.class));
    }

    /** The same by keys that are pressed on this. */
    private static List<Double> walk(FxRobot robot, Node pressed) throws Exception {
        var times = new ArrayList<Double>();
        for (int step = 1; step < STEPS; step++) {
            var drawn = new CompletableFuture<Double>();
            robot.interact(() -> press(pressed, drawn));
            times.add(drawn.get());
        }
        Collections.sort(times);
        return times;
    }

    /** Presses the key, and measures it together with the pulse that follows. */
    private static void press(Node pressed, CompletableFuture<Double> drawn) {
        long start = System.nanoTime();
        Event.fireEvent(pressed, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
        long handled = System.nanoTime() - start;
        new Pulse(pressed.getScene(), pulse -> drawn.complete((handled + pulse) / 1e6)).listen();
    }

    /** Style and layout of the next pulse. */
    private static final class Pulse {
        private final Scene scene;
        private final LongConsumer told;
        private final Runnable before = this::before;
        private final Runnable after = this::after;
        private long start;

        Pulse(Scene scene, LongConsumer told) {
            this.scene = scene;
            this.told = told;
        }

        void listen() {
            scene.addPreLayoutPulseListener(before);
            scene.addPostLayoutPulseListener(after);
        }

        private void before() {
            start = System.nanoTime();
        }

        private void after() {
            scene.removePreLayoutPulseListener(before);
            scene.removePostLayoutPulseListener(after);
            told.accept(System.nanoTime() - start);
        }
    }
}
