package loginlens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Real time, as a test wants it: it stands still, or goes on with a clock under it, until the test moves it. */
public final class MutableClock extends Clock {
    private final Clock base;
    private volatile Duration ahead = Duration.ZERO;

    /** Stands still. */
    public MutableClock(Instant now, ZoneId zone) {
        this(Clock.fixed(now, zone));
    }

    /** Goes on with this clock. */
    public MutableClock(Clock base) {
        this.base = base;
    }

    public void set(Instant to) {
        ahead = Duration.between(base.instant(), to);
    }

    public void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.offset(base.withZone(other), ahead);
    }
}
