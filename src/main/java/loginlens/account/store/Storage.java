package loginlens.account.store;

import java.io.IOException;
import java.sql.Connection;

/**
 * Where a store's database lives, and what is to be done there beside it. By default that is nothing, as for a store
 * that saves nothing. Used on the store's thread only.
 */
interface Storage {

    /** Whether the database is still where it was opened; if not, nothing that is added would be found again. */
    default boolean isThere() {
        return true;
    }

    /** Writes down durably that this many accounts were registered, before the last one is acknowledged. */
    default void acknowledge(long registered) throws IOException {}

    /** How many accounts may be added before the next backup is due, when there are this many. */
    default long backupEvery(long registered) {
        return Long.MAX_VALUE;
    }

    /** Makes a backup if accounts were registered since the last one. A backup that fails is logged, and no more. */
    default void backUp(Connection connection, long registered) {}

    /** Makes a backup after a deletion, which an older one would undo. A fault is logged, and no more. */
    default void backUpDeletion(Connection connection, long registered) {}

    /** Writes down that the database was closed without a fault. */
    default void closed() {}

    /** Whether the disk has no room left. */
    default boolean isFull() {
        return false;
    }

    /** Whether nothing outlives the process. */
    default boolean isInMemory() {
        return false;
    }

    /** Gives the place free, once the database is closed. */
    default void leave() {}
}
