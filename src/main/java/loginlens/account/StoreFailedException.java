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

    private final Fault fault;

    /** What is known of the fault, and so what may be said of it. */
    public enum Fault {
        /** Nothing was changed, for a reason that only the log knows. */
        FAILED("account.store-failed"),
        /** The account may be stored or not: the fault came while it was being saved. */
        UNCERTAIN("account.store-uncertain"),
        /** The same, and the reason is that the disk is full. */
        DISK_FULL("account.store-disk-full"),
        /** Nothing was changed: this store was opened for logging in only, since nothing can be saved there. */
        LOGIN_ONLY("account.store-login-only"),
        /** Nothing was changed: the database is no longer in its folder, so nobody knows what was saved. */
        GONE("account.store-gone");

        private final String key;

        Fault(String key) {
            this.key = key;
        }
    }

    private StoreFailedException(String what, Fault fault) {
        super(what);
        this.fault = fault;
    }

    /** For what the database reported. */
    public static StoreFailedException because(SQLException cause, Fault fault) {
        return new StoreFailedException("the database reported error " + cause.getErrorCode(), fault);
    }

    /**
     * For another reason.
     *
     * @param what for the log
     */
    public static StoreFailedException because(String what, Fault fault) {
        return new StoreFailedException(what, fault);
    }

    /** What is known of it. */
    public Fault fault() {
        return fault;
    }

    /** What happened and what to do, for people; never more than is known. */
    public Message message() {
        return Message.of(fault.key);
    }
}
