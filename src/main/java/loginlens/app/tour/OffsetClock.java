package loginlens.app.tour;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The system's time, moved ahead on demand: so the tour can show a token expire without waiting for it. */
public final class OffsetClock extends Clock {
    private final Clock base;
    private volatile Duration ahead = Duration.ZERO;

    public OffsetClock(Clock base) {
        this.base = base;
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
    public Clock withZone(ZoneId zone) {
        var moved = new OffsetClock(base.withZone(zone));
        moved.ahead = ahead;
        return moved;
    }
}
