package loginlens.ui.session;

import java.time.Clock;
import java.time.Instant;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/** A clock as the window shows it: changes just after every whole second, so that dates flip when due. */
public final class Ticker {
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Instant> now;
    private final PauseTransition untilNextSecond = new PauseTransition();
    private boolean running;

    /** Tells this clock's time, standing still until {@link #start()}. */
    public Ticker(Clock clock) {
        this.clock = clock;
        this.now = new ReadOnlyObjectWrapper<>(clock.instant());
        untilNextSecond.setOnFinished(event -> tick());
    }

    /** The time now. */
    public ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    /** Looks at the clock, and again at each whole second from here on. */
    public void start() {
        running = true;
        tick();
    }

    /** Stands still again, so that nobody who listens is kept alive by it. */
    public void stop() {
        running = false;
        untilNextSecond.stop();
    }

    /** Looks at the clock now, which may have been moved. */
    public void tick() {
        var was = now.get();
        now.set(clock.instant());
        if (running) {
            untilNextSecond.setDuration(Duration.millis(untilNextSecond(was, now.get())));
            untilNextSecond.playFromStart();
        }
    }

    /** In milliseconds; of a clock that stands still the next second never comes, so that it is not hurried after. */
    static long untilNextSecond(Instant was, Instant now) {
        return now.equals(was) ? 1_000 : 1_000 - Math.floorMod(now.toEpochMilli(), 1_000);
    }
}
