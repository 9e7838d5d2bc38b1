package loginlens.ui.look;

import java.util.ArrayDeque;
import java.util.List;
import javafx.animation.AnimationTimer;

/** Work that is spread over frames, so that what is typed or drawn meanwhile is never held up for long. */
public final class Frames {
    private Frames() {}

    /** Does this from the next frame on, a step a frame. On the FX thread. */
    public static void oneByOne(List<Runnable> steps) {
        var left = new ArrayDeque<>(steps);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (left.isEmpty()) {
                    stop();
                } else {
                    left.poll().run();
                }
            }
        }.start();
    }
}
