package loginlens.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import loginlens.text.Message;

/**
 * The accounts, kept. May be used from any thread, and a thread that is interrupted while it waits does no harm.
 * Every method throws {@link StoreFailedException} if the database cannot do it.
 */
public interface AccountStore extends AutoCloseable {

    /** What adding an account gives. */
    sealed interface Addition {

        /** The account is stored, and stays stored if the machine stops now. */
        record Added(Account account) implements Addition {}

        /** There is an account of this name (of its mapped form) already; nothing was changed. */
        record NameTaken() implements Addition {}
    }

    /** The account of this name, by the mapped form. */
    Optional<Account> findBy(Username username);

    /** Adds an account. The first one ever is the admin, later ones are students; the database decides. */
    Addition add(Username username, StoredHash passwordHash, Optional<FavoriteColor> color, Instant createdAt);

    /**
     * Deletes the account of this id, and stays so if the machine stops now. Its id is never given again, and tokens
     * that it was given are not touched: nobody has a list of them. Backups made before still have it.
     *
     * @return whether there was one
     */
    boolean delete(long id);

    /** The newest accounts, newest first. */
    List<Account> newest(int limit);

    /** How many accounts there are. */
    long count();

    /** Whether all of this is gone once the store is closed. */
    boolean isInMemory();

    /** What opening the store has shown that a person should know of, in the order of its importance; mostly nothing. */
    List<Message> notices();

    /** Waits for what is under way and closes the database. Doing it twice is harmless. */
    @Override
    void close();
}
