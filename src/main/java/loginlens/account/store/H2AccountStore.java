package loginlens.account.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import loginlens.account.Account;
import loginlens.account.AccountStore;
import loginlens.account.FavoriteColor;
import loginlens.account.StoreFailedException;
import loginlens.account.StoreFailedException.Fault;
import loginlens.account.StoredHash;
import loginlens.account.Username;
import loginlens.text.Message;
import loginlens.text.StepCode;

/** The accounts in an H2 database. */
final class H2AccountStore implements AccountStore {
    private static final System.Logger LOG = System.getLogger(H2AccountStore.class.getName());
    private static final String DUPLICATE = "23505";
    /** The constraint on the names, in schema.sql. */
    private static final String ONE_ACCOUNT_A_NAME = "ONE_ACCOUNT_A_NAME";

    private final StoreThread thread;
    private final Database database;
    private final Storage storage;
    private final List<Message> notices;
    /** How many accounts were acknowledged; used on the store's thread only. */
    private long acknowledged;
    /** How many of them have a backup, or had the chance of one; used on the store's thread only. */
    private long backedUp;

    private interface Work<T> {
        T on(Rows rows) throws SQLException;
    }

    H2AccountStore(StoreThread thread, Database database, Storage storage, List<Message> notices, long acknowledged) {
        this.thread = thread;
        this.database = database;
        this.storage = storage;
        this.notices = List.copyOf(notices);
        this.acknowledged = acknowledged;
        this.backedUp = acknowledged;
    }

    @Override
    public Optional<Account> findBy(Username username) {
        return read(rows -> rows.byName(username.mapped())).stream().findFirst();
    }

    @Override
    @StepCode("nameFoundTaken")
    public Addition add(
            Username username, StoredHash passwordHash, Optional<FavoriteColor> color, Instant createdAt) {
        Addition addition = run(rows -> {
            if (!storage.isThere()) {
                throw StoreFailedException.because("the database is gone from its folder", Fault.GONE);
            }
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
                throw StoreFailedException.because("acknowledged accounts are missing", Fault.GONE);
            }
            return new Addition.Added(save(rows, id));
        }, () -> storage.isFull() ? Fault.DISK_FULL : Fault.FAILED);
        if (addition instanceof Addition.Added) {
            // The account is acknowledged first: nobody should wait for a backup.
            thread.later(this::backUpIfDue);
        }
        return addition;
    }

    /** Commits and acknowledges; from here on, a fault leaves open whether the account is there. */
    private Account save(Rows rows, long id) {
        try {
            rows.commit();
            storage.acknowledge(id);
            acknowledged = id;
            return rows.byId(id).getFirst();
        } catch (SQLException e) {
            throw StoreFailedException.because(e, faultWhileSaving());
        } catch (IOException e) {
            throw StoreFailedException.because("the receipt could not be written", faultWhileSaving());
        }
    }

    private Fault faultWhileSaving() {
        return storage.isFull() ? Fault.DISK_FULL : Fault.UNCERTAIN;
    }

    @Override
    public boolean delete(long id) {
        boolean deleted = run(rows -> {
            if (!storage.isThere()) {
                throw StoreFailedException.because("the database is gone from its folder", Fault.GONE);
            }
            boolean wasThere = rows.clear(id);
            rows.commit();
            return wasThere;
        }, this::faultWhileSaving);
        if (deleted) {
            thread.later(this::backUpDeletion);
        }
        return deleted;
    }

    private void backUpDeletion() {
        try {
            storage.backUpDeletion(database.connection(), acknowledged);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "No backup could be made: H2 error {0}", e.getErrorCode());
        }
    }

    private void backUpIfDue() {
        if (acknowledged - backedUp >= storage.backupEvery(acknowledged)) {
            backUp();
        }
    }

    private void backUp() {
        try {
            storage.backUp(database.connection(), acknowledged);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "No backup could be made: H2 error {0}", e.getErrorCode());
        }
        // If there is none, the next is tried only when it is due again.
        backedUp = acknowledged;
    }

    /** By the constraint's name, which H2 has in its text only: a duplicate of anything else is a fault. */
    private static boolean isNameTaken(SQLException e) {
        return DUPLICATE.equals(e.getSQLState()) && e.getMessage().contains(ONE_ACCOUNT_A_NAME);
    }

    @Override
    public List<Account> newest(int limit) {
        return List.copyOf(read(rows -> rows.newest(limit)));
    }

    @Override
    public long count() {
        return read(Rows::count);
    }

    @Override
    public boolean isInMemory() {
        return storage.isInMemory();
    }

    @Override
    public List<Message> notices() {
        return notices;
    }

    @Override
    public void close() {
        thread.finish(() -> {
            if (acknowledged > backedUp && storage.isThere()) {
                backUp();
            }
            if (database.close()) {
                storage.closed();
            }
            storage.leave();
            return null;
        });
    }

    private <T> T read(Work<T> work) {
        return run(work, () -> Fault.FAILED);
    }

    /** Does the work; if it fails, this says what is then known. */
    private <T> T run(Work<T> work, Supplier<Fault> fault) {
        return thread.call(() -> {
            boolean done = false;
            try {
                T result = work.on(new Rows(database.connection()));
                done = true;
                return result;
            } catch (SQLException e) {
                throw StoreFailedException.because(e, fault.get());
            } finally {
                if (!done) {
                    // Whatever it was: half of it must not be committed with the next work.
                    database.recover();
                }
            }
        });
    }
}
