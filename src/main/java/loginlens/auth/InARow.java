package loginlens.auth;

import java.time.Duration;
import java.time.Instant;

/** The wrong passwords in a row for a name from one address, and when the last of them came. */
record InARow(int wrong, Instant last) {
    /** After this time without a wrong password, earlier ones no longer count. */
    static final Duration REMEMBERED = Duration.ofMinutes(30);

    static InARow none(Instant now) {
        return new InARow(0, now);
    }

    /** As it counts now: not at all after a while; and nobody waits for a clock that was set back to catch up. */
    InARow at(Instant now) {
        if (now.isBefore(last)) {
            return new InARow(wrong, now);
        }
        return Duration.between(last, now).compareTo(REMEMBERED) < 0 ? this : none(now);
    }

    InARow oneMore(Instant now) {
        return new InARow(wrong + 1, now);
    }

    /** How long the next attempt has to wait; nothing or less if it need not. */
    Duration left(Instant now, Slowdown strength) {
        return strength.after(wrong).minus(Duration.between(last, now));
    }
}
