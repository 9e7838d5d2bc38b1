package loginlens.auth.throttle;

import java.time.Duration;
import java.time.Instant;

/**
 * How many wrong passwords an address or a name may still have: {@link Slowdown#ALLOWANCE} at once, and one more after
 * each first wait of the slowdown. A right password in between gives none of them back, or somebody with an account
 * could guess at others for ever.
 *
 * @param usedUntil when all of it will be there again
 */
record Allowance(Instant usedUntil) {
    static Allowance full(Instant now) {
        return new Allowance(now);
    }

    /** As it is now; nobody waits for a clock that was set back to catch up. */
    Allowance at(Instant now, Slowdown strength) {
        var most = now.plus(strength.shortest().multipliedBy(Slowdown.ALLOWANCE));
        if (usedUntil.isBefore(now)) {
            return full(now);
        }
        return usedUntil.isAfter(most) ? new Allowance(most) : this;
    }

    Allowance oneLess(Instant now, Slowdown strength) {
        return new Allowance(at(now, strength).usedUntil().plus(strength.shortest()));
    }

    boolean isFull(Instant now) {
        return !usedUntil.isAfter(now);
    }

    /** How long until there is one left, if so many others are used up too; nothing or less if there is. */
    Duration left(Instant now, Slowdown strength, int others) {
        return Duration.between(now, usedUntil)
                .plus(strength.shortest().multipliedBy(others + 1L - Slowdown.ALLOWANCE));
    }
}
