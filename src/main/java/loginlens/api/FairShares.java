package loginlens.api;

import java.util.HashMap;
import java.util.Map;

/**
 * Shares out what there is only so much of. An address gets one more as long as it has fewer than are still free: one
 * greedy address gets half of all, nine get a tenth each, and somebody new always finds some left. Safe to use from
 * many threads.
 */
final class FairShares {
    private final Map<String, Integer> taken = new HashMap<>();
    private int free;

    FairShares(int all) {
        this.free = all;
    }

    /** Whether the address gets one. */
    synchronized boolean take(String address) {
        if (taken.getOrDefault(address, 0) >= free) {
            return false;
        }
        taken.merge(address, 1, Integer::sum);
        free--;
        return true;
    }

    synchronized void giveBack(String address) {
        taken.computeIfPresent(address, (same, count) -> count == 1 ? null : count - 1);
        free++;
    }
}
