package loginlens.account;

import java.io.Serial;
import java.sql.SQLException;
import loginlens.text.Message;

/**
 * The database could not do what was asked. Carries H2's error number and nothing of the statement or its values;
 * the database's own exception is left out on purpose, because its text may quote a stored hash.
 */
public final class StoreFailedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final boolean diskFull;

    private StoreFailedException(String what, boolean diskFull) {
        super(what);
        this.diskFull = diskFull;
    }

    public static StoreFailedException because(SQLException cause, boolean diskFull) {
        return new StoreFailedException("the database reported error " + cause.getErrorCode(), diskFull);
    }

    public static StoreFailedException because(String what, boolean diskFull) {
        return new StoreFailedException(what, diskFull);
    }

    /** What happened and what to do, for people. */
    public Message message() {
        return Message.of(diskFull ? "account.store-disk-full" : "account.store-failed");
    }
}
