package loginlens.ui.passwords.workbench;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Looks again and again at something that runs elsewhere, while it runs. Belongs to the FX thread. */
public final class Poll {
    private static final Duration PACE = Duration.millis(100);

    private final Runnable look;
    private final Timeline timeline;

    /** Looks in this way, once started. */
    public Poll(Runnable look) {
        this.look = look;
        timeline = new Timeline(new KeyFrame(PACE, event -> look.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
    }

    /** Looks now, and ten times a second from here on. */
    public void start() {
        look.run();
        timeline.playFromStart();
    }

    /** Looks once more and then no longer. */
    public void stop() {
        timeline.stop();
        look.run();
    }
}
