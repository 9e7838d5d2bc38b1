package loginlens.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the server believes the time is when it issues or checks a token, and nothing else: dates that are stored, waits
 * and backups go by real time. It runs with real time until it is moved or made to stand still. Safe to use from many
 * threads.
 */
public final class ServerTime extends Clock {
    private final Clock real;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Course course = new Running(Duration.ZERO);

    /** How it goes. */
    private sealed interface Course {
        Instant at(Instant real);
    }

    private record Running(Duration ahead) implements Course {
        @Override
        public Instant at(Instant real) {
            return real.plus(ahead);
        }
    }

    private record Frozen(Instant now) implements Course {
        @Override
        public Instant at(Instant real) {
            return now;
        }
    }

    /** Runs with this clock, in its zone. */
    public ServerTime(Clock real) {
        this.real = real;
    }

    /** The real time, which nothing moves. */
    public Clock real() {
        return real;
    }

    @Override
    public Instant instant() {
        return course.at(real.instant());
    }

    /** Whether it stands still. */
    public boolean isFrozen() {
        return course instanceof Frozen;
    }

    /** Whether it is the real time. */
    public boolean isReal() {
        return course.equals(new Running(Duration.ZERO));
    }

    /** Stands still from now on. */
    public synchronized void freeze() {
        go(new Frozen(instant()));
    }

    /** Goes on from where it stands still; a time that runs is left as it is. */
    public synchronized void goOn() {
        if (course instanceof Frozen(var now)) {
            go(new Running(Duration.between(real.instant(), now)));
        }
    }

    /** How far ahead of the real time it is now; negative where it is behind. */
    public Duration ahead() {
        var now = real.instant();
        return Duration.between(now, course.at(now));
    }

    /** Goes ahead by this much, or back by what is negative; stands still afterwards if it did before. */
    public synchronized void advance(Duration by) {
        go(switch (course) {
            case Running(var ahead) -> new Running(ahead.plus(by));
            case Frozen(var now) -> new Frozen(now.plus(by));
        });
    }

    /** Goes to this instant; stands still afterwards if it did before. */
    public synchronized void set(Instant to) {
        go(switch (course) {
            case Running _ -> new Running(Duration.between(real.instant(), to));
            case Frozen _ -> new Frozen(to);
        });
    }

    /** Runs with real time again. */
    public synchronized void backToReal() {
        go(new Running(Duration.ZERO));
    }

    /**
     * Tells this listener each time after it was moved or made to stand still, on the thread that did so.
     *
     * @return ends that
     */
    public Runnable onMoved(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void go(Course next) {
        course = next;
        listeners.forEach(Runnable::run);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Clock() {
            @Override
            public Instant instant() {
                return ServerTime.this.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return ServerTime.this.withZone(other);
            }
        };
    }
}
