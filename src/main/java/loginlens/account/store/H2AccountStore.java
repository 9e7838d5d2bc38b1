package loginlens.account.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import loginlens.account.Account;
import loginlens.account.AccountStore;
import loginlens.account.FavoriteColor;
import loginlens.account.StoreFailedException;
import loginlens.account.StoredHash;
import loginlens.account.Username;
import loginlens.text.Message;

/** The accounts in an H2 database. */
final class H2AccountStore implements AccountStore {
    private static final String DUPLICATE = "23505";
    /** The constraint on the names, in schema.sql. */
    private static final String ONE_ACCOUNT_A_NAME = "ONE_ACCOUNT_A_NAME";

    private final StoreThread thread;
    private final Database database;
    private final Home home;
    private final List<Message> notices;
    /** How many accounts were acknowledged; used on the store's thread only. */
    private long acknowledged;

    /** Where a store lives, and what is to be done there beside the database itself. */
    interface Home {

        /** Writes down durably that this many accounts were registered, before the last one is acknowledged. */
        void acknowledge(long registered) throws IOException;

        /** Writes down that the database was closed without a fault. */
        void closed();

        /** Whether the disk has no room left. */
        boolean isFull();

        /** Whether nothing outlives the process. */
        boolean isInMemory();

        /** Gives the place free, once the database is closed. */
        void leave();
    }

    private interface Work<T> {
        T on(Rows rows) throws SQLException, IOException;
    }

    H2AccountStore(StoreThread thread, Database database, Home home, List<Message> notices, long acknowledged) {
        this.thread = thread;
        this.database = database;
        this.home = home;
        this.notices = List.copyOf(notices);
        this.acknowledged = acknowledged;
    }

    @Override
    public Optional<Account> findBy(Username username) {
        return run(rows -> rows.byName(username.mapped())).stream().findFirst();
    }

    @Override
    public Addition add(
            Username username, StoredHash passwordHash, Optional<FavoriteColor> color, Instant createdAt) {
        return run(rows -> {
            try {
                rows.insert(username, passwordHash, color, createdAt);
            } catch (SQLException e) {
                if (isNameTaken(e)) {
                    database.recover();
                    return new Addition.NameTaken();
                }
                throw e;
            }
            long id = rows.registered();
            if (id <= acknowledged) {
                // After a fault H2 came back with less than was promised; the next opening says what can be done.
                throw StoreFailedException.because("acknowledged accounts are missing", home.isFull());
            }
            rows.commit();
            home.acknowledge(id);
            acknowledged = id;
            return new Addition.Added(rows.byId(id).getFirst());
        });
    }

    /** By the constraint's name, which H2 has in its text only: a duplicate of anything else is a fault. */
    private static boolean isNameTaken(SQLException e) {
        return DUPLICATE.equals(e.getSQLState()) && e.getMessage().contains(ONE_ACCOUNT_A_NAME);
    }

    @Override
    public List<Account> newest(int limit) {
        return List.copyOf(run(rows -> rows.newest(limit)));
    }

    @Override
    public long count() {
        return run(Rows::count);
    }

    @Override
    public boolean isInMemory() {
        return home.isInMemory();
    }

    @Override
    public List<Message> notices() {
        return notices;
    }

    @Override
    public void close() {
        thread.finish(() -> {
            if (database.close()) {
                home.closed();
            }
            home.leave();
            return null;
        });
    }

    private <T> T run(Work<T> work) {
        return thread.call(() -> {
            boolean done = false;
            try {
                T result = work.on(new Rows(database.connection()));
                done = true;
                return result;
            } catch (SQLException e) {
                throw StoreFailedException.because(e, home.isFull());
            } catch (IOException e) {
                throw StoreFailedException.because("a file could not be written", home.isFull());
            } finally {
                if (!done) {
                    // Whatever it was: half of it must not be committed with the next work.
                    database.recover();
                }
            }
        });
    }
}
