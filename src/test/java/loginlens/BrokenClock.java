package loginlens;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that cannot say what time it is: a fault that has nothing to do with the store. */
public final class BrokenClock extends Clock {
    @Override
    public Instant instant() {
        throw new IllegalStateException("the clock is broken");
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
