package loginlens.ui.session;

import java.time.Clock;
import java.time.Instant;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/** The server's time as the window shows it: changes just after every whole second, so that dates flip when due. */
public final class Ticker {
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Instant> now;
    private final PauseTransition untilNextSecond = new PauseTransition();

    /** Tells this clock's time, standing still until {@link #start()}. */
    public Ticker(Clock clock) {
        this.clock = clock;
        this.now = new ReadOnlyObjectWrapper<>(clock.instant());
        untilNextSecond.setOnFinished(event -> start());
    }

    /** The time now. */
    public ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    /** Looks at the clock, and again at each whole second from here on. */
    public void start() {
        tick();
        untilNextSecond.setDuration(Duration.millis(1_000 - now.get().toEpochMilli() % 1_000));
        untilNextSecond.playFromStart();
    }

    /** Stands still again, so that nobody who listens is kept alive by it. */
    public void stop() {
        untilNextSecond.stop();
    }

    /** Looks at the clock once. */
    public void tick() {
        now.set(clock.instant());
    }
}
