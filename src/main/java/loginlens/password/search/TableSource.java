package loginlens.password.search;

import loginlens.password.Cancellation;
import loginlens.password.storing.PasswordStorage;

/** Where a stolen table comes from. */
@FunctionalInterface
public interface TableSource {
    /**
     * The table, stored in this way; empty if there is none. May take the time of as many hashes.
     *
     * @param done told after each row, on some thread
     */
    LeakedTable table(PasswordStorage storage, Cancellation cancellation, Runnable done);
}
