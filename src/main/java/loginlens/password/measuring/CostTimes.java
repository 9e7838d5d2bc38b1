package loginlens.password.measuring;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import loginlens.account.PasswordHasher;

/**
 * What is known of bcrypt's time on this machine. A cost that was not measured is worked out from the highest one that
 * was, since each cost takes twice the time of the one before and the high ones are measured best.
 *
 * @param measured the times by their cost
 */
public record CostTimes(NavigableMap<Integer, Timing> measured) {
    public CostTimes {
        measured = Collections.unmodifiableNavigableMap(new TreeMap<>(measured));
    }

    /** Nothing is measured yet. */
    public static CostTimes none() {
        return new CostTimes(Collections.emptyNavigableMap());
    }

    /** With this cost measured, perhaps once more. */
    public CostTimes with(int cost, Timing timing) {
        var more = new TreeMap<>(measured);
        more.put(cost, timing);
        return new CostTimes(more);
    }

    /** Whether this cost was measured itself. */
    public boolean has(int cost) {
        return measured.containsKey(cost);
    }

    /** Nanoseconds of one hash of this cost; 0 while nothing is measured. */
    public double nanos(int cost) {
        var from = from(cost);
        return from == null ? 0 : Math.scalb(from.getValue().median(), cost - from.getKey());
    }

    /** Nanoseconds of one hash of the lowest cost, worked out from the highest; 0 while nothing is measured. */
    public double nanosOfLowest() {
        return measured.isEmpty()
                ? 0
                : Math.scalb(nanos(measured.lastKey()), PasswordHasher.LOWEST_COST - measured.lastKey());
    }

    /** Whether the machine was busy when that was measured from which the time of this cost is known. */
    public boolean isBusy(int cost) {
        var from = from(cost);
        return from != null && from.getValue().isBusy();
    }

    private Map.Entry<Integer, Timing> from(int cost) {
        return has(cost) ? measured.floorEntry(cost) : measured.lastEntry();
    }
}
