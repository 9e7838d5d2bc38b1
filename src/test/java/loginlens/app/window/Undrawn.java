package loginlens.app.window;

import com.sun.javafx.scene.SceneHelper;
import com.sun.javafx.tk.quantum.QuantumToolkit;
import javafx.stage.Stage;

/**
 * Leaves a window undrawn that nobody looks at; drawing takes a third of a test's time. It is laid out all the same,
 * has the keyboard, and any picture that is asked for is drawn.
 */
final class Undrawn {
    private Undrawn() {}

    /** Until the stage gets another size. On the FX thread, once the stage is shown. */
    static void leave(Stage stage) {
        stage.setIconified(true);
        // JavaFX does not draw what is minimized, but looks at that only when the window's size has changed, too.
        QuantumToolkit.runWithRenderLock(() -> {
            var peer = SceneHelper.getPeer(stage.getScene());
            try {
                var look = Class.forName("com.sun.javafx.tk.quantum.GlassScene").getDeclaredMethod("updateSceneState");
                look.setAccessible(true);
                return look.invoke(peer);
            } catch (ReflectiveOperationException changed) {
                throw new AssertionError(changed);
            }
        });
    }
}
