package loginlens.app.window;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;

/**
 * Does what a person does, and goes on as soon as the window has settled: nothing is worked on in the background, no
 * event waits, and everything is laid out. TestFX's own robot sleeps instead, 50 ms after all it does and 75 ms for each
 * letter, and knows no more then.
 */
final class SettlingRobot extends FxRobot {
    /** What the first layout brings about may need another. */
    private static final int LAYOUTS = 2;
    private static final int MOST_PULSES = 400;
    /** Only so that a fault ends the test; nothing takes anything like it. */
    private static final int GIVE_UP_AFTER_SECONDS = 60;

    private final Scene scene;
    private final CountingExecutor background;

    /** Of the window with this scene, which works in the background by this. */
    SettlingRobot(Scene scene, CountingExecutor background) {
        this.scene = scene;
        this.background = background;
    }

    /**
     * Waits until the window has nothing more to do by itself. What is held back is not waited for, and neither is work
     * that goes on for many pulses, such as a search: a test waits for what it wants of that.
     */
    void settle() {
        int pulses = 0;
        do {
            boolean idle = !background.isBusy();
            IntStream.range(0, idle ? LAYOUTS : 1).forEach(layout -> layOut());
            if (idle && !background.isBusy()) {
                return;
            }
        } while (++pulses < MOST_PULSES);
    }

    private void layOut() {
        var done = new CompletableFuture<Void>();
        Platform.runLater(() -> {
            if (scene.getWindow() == null || !scene.getWindow().isShowing()) {
                done.complete(null);
                return;
            }
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    // Behind whatever this pulse has asked for.
                    Platform.runLater(() -> done.complete(null));
                }
            });
            Platform.requestNextPulse();
        });
        done.orTimeout(GIVE_UP_AFTER_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public FxRobot interact(Runnable action) {
        interactNoWait(action);
        settle();
        return this;
    }

    @Override
    public FxRobot write(String text) {
        var keyboard = robotContext().getBaseRobot();
        var target = focusedWindow().getScene();
        text.chars().forEach(letter -> keyboard.typeKeyboard(target, KeyCode.UNDEFINED, Character.toString(letter)));
        settle();
        return this;
    }

    private Window focusedWindow() {
        return listWindows().stream().filter(Window::isFocused).findFirst().orElseGet(scene::getWindow);
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        for (var key : keys) {
            push(key);
        }
        return this;
    }

    @Override
    public FxRobot push(KeyCode... combination) {
        var keyboard = robotContext().getKeyboardRobot();
        keyboard.pressNoWait(combination);
        for (int key = combination.length - 1; key >= 0; key--) {
            keyboard.releaseNoWait(combination[key]);
        }
        settle();
        return this;
    }
}
