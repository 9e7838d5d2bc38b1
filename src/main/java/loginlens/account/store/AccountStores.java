package loginlens.account.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import loginlens.account.AccountStore;
import loginlens.account.StoreFailedException;
import loginlens.account.StoreFailedException.Fault;
import loginlens.files.OwnerOnly;

/** Opens stores of accounts. */
public final class AccountStores {
    private static final System.Logger LOG = System.getLogger(AccountStores.class.getName());

    private final Clock clock;
    private final Layouts layouts;

    private interface Way {
        StoreOpening open(StoreOpener opener) throws IOException, SQLException;
    }

    /**
     * Opens stores of today's layout.
     *
     * @param clock gives the backups their times
     */
    public AccountStores(Clock clock) {
        this(clock, List.of());
    }

    /** Opens stores whose layout has gone through these steps. */
    AccountStores(Clock clock, List<Migration> migrations) {
        this.clock = clock;
        this.layouts = new Layouts(migrations);
    }

    /** A new, empty store that is forgotten when it is closed. */
    public static AccountStore inMemory() {
        StoreThread thread = new StoreThread();
        return thread.call(() -> {
            try {
                Database database = Database.create("jdbc:h2:mem:" + UUID.randomUUID(), List.of());
                return new H2AccountStore(thread, database, new MemoryStorage(), List.of(), 0);
            } catch (SQLException e) {
                throw StoreFailedException.because(e, Fault.FAILED);
            }
        });
    }

    /** Opens the store in this folder, {@code accounts.mv.db}; makes both if they were never there. */
    public StoreOpening open(Path folder) {
        return open(folder, StoreOpener::open);
    }

    /**
     * Puts the last backup in the place of a damaged file, renames that one into the folder {@code set-aside}, and
     * opens the store. Accounts registered after the backup was made are not in it. Looks first: if the store is no
     * longer damaged as it was found, or has no backup, this is the same as {@link #open(Path)}.
     */
    public StoreOpening restoreBackup(StoreOpening.Damaged damaged) {
        return open(damaged.file().getParent(), opener -> opener.restore(damaged));
    }

    /**
     * Renames a damaged file and its backups into the folder {@code set-aside}, and opens a new, empty store. Looks
     * first: if the store is no longer damaged as it was found, this is the same as {@link #open(Path)}.
     */
    public StoreOpening setAside(StoreOpening.Damaged damaged) {
        return open(damaged.file().getParent(), opener -> opener.setAside(damaged));
    }

    /**
     * Renames the file with the accounts and its backups into the folder {@code set-aside}, and opens a new, empty
     * store, one of whose notices says where they are. The old one has to be closed, and can be opened there.
     */
    public StoreOpening startOver(Path folder) {
        return open(folder, StoreOpener::startOver);
    }

    /** Takes from others what they may do in the data folder, and opens the store in it. */
    public StoreOpening makePrivate(StoreOpening.WritableByOthers found) {
        if (found.canBeMadePrivate()) {
            try {
                OwnerOnly.restrict(found.folder());
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The data folder stays as it is: {0}", e.getClass().getSimpleName());
            }
        }
        return open(found.folder());
    }

    private StoreOpening open(Path folder, Way way) {
        return switch (StoreFolder.claim(folder)) {
            case StoreFolder.Claim.Refused(var why) -> why;
            case StoreFolder.Claim.Claimed(var claimed) -> open(claimed, way);
        };
    }

    private StoreOpening open(StoreFolder folder, Way way) {
        StoreThread thread = new StoreThread();
        StoreOpening opening = new StoreOpening.Failed(folder.database());
        try {
            opening = thread.call(() -> attempt(folder, thread, way));
            return opening;
        } finally {
            if (!(opening instanceof StoreOpening.Opened)) {
                thread.finish(() -> {
                    folder.leave();
                    return null;
                });
            }
        }
    }

    private StoreOpening attempt(StoreFolder folder, StoreThread thread, Way way) {
        try {
            return way.open(new StoreOpener(folder, thread, layouts, clock, () -> open(folder.path())));
        } catch (SQLException e) {
            LOG.log(Level.ERROR, "The account store was not opened: H2 error {0}", e.getErrorCode());
        } catch (StoreInspection.TooLittleMemoryException e) {
            LOG.log(Level.ERROR, "The account store was not opened: too little memory to inspect it");
            return new StoreOpening.TooLittleMemory(folder.database());
        } catch (AccessDeniedException e) {
            LOG.log(Level.ERROR, "The account store was not opened: {0}", e.getClass().getSimpleName());
            return new StoreOpening.NotWritable(folder.path());
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The account store was not opened: {0}", e.getClass().getSimpleName());
        }
        return folder.isFull() ? new StoreOpening.NoRoom(folder.path()) : new StoreOpening.Failed(folder.database());
    }
}
