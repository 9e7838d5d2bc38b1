package loginlens.account.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import loginlens.files.DurableFiles;

/** A store in a folder: its promises are written to the receipt, backups are made, and its lock is held to the end. */
final class FolderStorage implements Storage {
    private static final System.Logger LOG = System.getLogger(FolderStorage.class.getName());
    /** A backup costs time in proportion to the accounts, so a larger store makes one less often. */
    private static final long FEWEST_CHANGES = 50;
    private static final long SHARE_CHANGED = 10;

    private final StoreFolder folder;
    private final Backups backups;
    private final UUID storeId;
    private final Optional<Object> identity;

    /** The storage of a database that is in place. */
    FolderStorage(StoreFolder folder, Backups backups, UUID storeId) {
        this.folder = folder;
        this.backups = backups;
        this.storeId = storeId;
        this.identity = folder.databaseIdentity();
    }

    @Override
    public boolean isThere() {
        return identity.isPresent() && folder.databaseIdentity().equals(identity);
    }

    @Override
    public void acknowledge(long registered) throws IOException {
        new Receipt(storeId, registered, Optional.empty()).write(folder.receipt());
    }

    @Override
    public long backupEvery(long registered) {
        return Math.max(FEWEST_CHANGES, registered / SHARE_CHANGED);
    }

    @Override
    public void backUp(Connection connection, long registered) {
        attempt(() -> backups.makeIfChanged(connection, registered));
    }

    @Override
    public void backUpDeletion(Connection connection, long registered) {
        attempt(() -> backups.make(connection, registered));
    }

    private interface BackingUp {
        void run() throws SQLException, IOException;
    }

    private static void attempt(BackingUp work) {
        try {
            work.run();
        } catch (SQLException | IOException | RuntimeException e) {
            // Whatever it was, it must not keep the store from being closed. The store itself is whole, and opening it
            // next time says so if there is still no backup.
            LOG.log(Level.WARNING, "No backup could be made: {0}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void closed() {
        try {
            Optional<Receipt> receipt = Receipt.read(folder.receipt());
            if (receipt.isPresent()) {
                String digest = DurableFiles.digest(folder.database());
                new Receipt(storeId, receipt.get().registered(), Optional.of(digest)).replace(folder.receipt());
            }
        } catch (IOException e) {
            // The next opening takes this for a crash, which it survives.
            LOG.log(Level.WARNING, "The clean close was not written down: {0}", e.getClass().getSimpleName());
        }
    }

    @Override
    public boolean isFull() {
        return folder.isFull();
    }

    @Override
    public void leave() {
        folder.leave();
    }
}
