package loginlens.account.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import loginlens.account.AccountStore;
import loginlens.account.store.StoreInspection.Finding;
import loginlens.account.store.StoreOpening.Damage;
import loginlens.files.DurableFiles;
import loginlens.files.OwnerOnly;
import loginlens.text.Message;

/** Opens the store of one claimed folder, step by step, on the store's thread. */
final class StoreOpener {
    private static final System.Logger LOG = System.getLogger(StoreOpener.class.getName());

    private final StoreFolder folder;
    private final StoreThread thread;
    private final Layouts layouts;
    private final Supplier<StoreOpening> again;
    private final StagedDatabase staged;
    private final Backups backups;
    private final List<Message> notices = new ArrayList<>();

    /**
     * Opens the store of this folder.
     *
     * @param again opens it anew from outside, if this time it can only be read
     */
    StoreOpener(StoreFolder folder, StoreThread thread, Layouts layouts, Clock clock, Supplier<StoreOpening> again) {
        this.folder = folder;
        this.thread = thread;
        this.layouts = layouts;
        this.again = again;
        this.staged = new StagedDatabase(folder, layouts);
        this.backups = new Backups(folder.backups(), clock, layouts);
    }

    /** Opens what is there, or makes a new store where none ever was. */
    StoreOpening open() throws IOException, SQLException {
        Optional<Receipt> receipt = Receipt.read(folder.receipt());
        if (receipt.isEmpty() && Files.exists(folder.receipt())) {
            LOG.log(Level.WARNING, "The receipt of the account store cannot be read");
        }
        if (!folder.hasDatabase()) {
            if (heldAccounts(receipt)) {
                return damaged(Damage.FILE_MISSING);
            }
            staged.take(staged.create());
            return open();
        }
        if (folder.isOpenElsewhere()) {
            return new StoreOpening.InUse(folder.path());
        }
        return switch (StoreInspection.of(folder.database(), layouts)) {
            case Finding.Newer(int layout) -> new StoreOpening.TooNew(folder.database(), layout);
            case Finding.Unsound() -> damaged(Damage.UNREADABLE);
            case Finding.Foreign() -> damaged(Damage.FOREIGN_OBJECTS);
            case Finding.Sound sound -> openIfPromised(sound, receipt);
        };
    }

    /** Puts the last backup in the place of the damaged file, which is set aside, if all is still as it was found. */
    StoreOpening restore(StoreOpening.Damaged found) throws IOException, SQLException {
        StoreOpening now = open();
        if (found.lastBackup().isEmpty() || !found.equals(now)) {
            return now;
        }
        Finding.Sound whole = staged.extract(backups, found.lastBackup().get());
        new Quarantine(folder.setAside()).move(List.of(folder.database()));
        staged.take(whole);
        return open();
    }

    /** Sets aside all there is and opens a new store, if all is still as it was found. */
    StoreOpening setAside(StoreOpening.Damaged found) throws IOException, SQLException {
        StoreOpening now = open();
        if (!found.equals(now)) {
            return now;
        }
        setAside();
        return open();
    }

    /** Sets aside a store that was closed, and opens a new one, which says where the old one is. */
    StoreOpening startOver() throws IOException, SQLException {
        if (folder.hasDatabase() && folder.isOpenElsewhere()) {
            return new StoreOpening.InUse(folder.path());
        }
        notices.add(Message.of("account.notice-started-over", setAside().toString()));
        return open();
    }

    private Path setAside() throws IOException {
        // In this order: after a stop in between, what is left still says that accounts were here.
        return new Quarantine(folder.setAside()).move(List.of(folder.database(), folder.receipt(), folder.backups()));
    }

    /** Whether accounts were ever acknowledged here. An unreadable receipt is taken for one that holds some. */
    private boolean heldAccounts(Optional<Receipt> receipt) throws IOException {
        boolean promised = Files.exists(folder.receipt()) && receipt.map(Receipt::registered).orElse(1L) > 0;
        return promised || backups.areThere();
    }

    private StoreOpening openIfPromised(Finding.Sound sound, Optional<Receipt> receipt)
            throws IOException, SQLException {
        if (receipt.isPresent() && !receipt.get().storeId().equals(sound.storeId())) {
            return damaged(Damage.ANOTHER_STORE);
        }
        if (receipt.isPresent() && receipt.get().registered() > sound.registered()) {
            return damaged(Damage.ACCOUNTS_MISSING);
        }
        try {
            return openToSave(sound, receipt);
        } catch (SQLException | IOException e) {
            if (folder.canSave() || sound.layout() < layouts.newest()) {
                throw e;
            }
            LOG.log(Level.WARNING, "Nothing can be saved: {0}", e.getClass().getSimpleName());
            return openToRead();
        }
    }

    private StoreOpening openToSave(Finding.Sound sound, Optional<Receipt> receipt) throws IOException, SQLException {
        if (sound.layout() < layouts.newest()) {
            migrate(sound);
            return open();
        }
        if (!receipt.flatMap(Receipt::closedAs).equals(Optional.of(DurableFiles.digest(folder.database())))) {
            renew(sound, receipt.flatMap(Receipt::closedAs).isPresent());
        }
        return openWhole(sound);
    }

    /**
     * Goes on in a new file. After a crash, or a change from outside that harmed no account, H2 would go on in the old
     * one, but may come back to an older state of it the next time and lose what was added.
     */
    private void renew(Finding.Sound sound, boolean changedFromOutside) throws IOException {
        mustHold(sound, staged.renew());
        if (changedFromOutside) {
            LOG.log(Level.WARNING, "The account store was changed since it was closed; a copy is set aside");
            new Quarantine(folder.setAside()).copy(folder.database());
            notices.add(Message.of(
                    "account.notice-changed", folder.database().toString(), folder.setAside().toString()));
        }
        staged.take(sound);
    }

    private void migrate(Finding.Sound sound) throws IOException, SQLException {
        Database old = Database.open(StoreFolder.url(folder.database()));
        StoreOpening.Backup backup;
        try {
            backup = backups.makeBeforeLayout(old.connection(), layouts.newest(), sound.registered());
        } finally {
            old.close();
        }
        boolean taken = false;
        try {
            Finding.Sound migrated = staged.migrate(backups, backup, sound.layout());
            mustHold(sound, migrated);
            staged.take(migrated);
            taken = true;
        } finally {
            if (!taken) {
                // The old store stays as it was, and each try would leave one more backup of it.
                Files.deleteIfExists(backup.file());
            }
        }
    }

    private static void mustHold(Finding.Sound before, Finding.Sound after) throws IOException {
        if (!before.receipt().equals(after.receipt())) {
            throw new IOException("the database that was made holds something else");
        }
    }

    private StoreOpening openWhole(Finding.Sound sound) throws IOException, SQLException {
        if (!OwnerOnly.restrict(folder.database())) {
            notices.add(Message.of("account.notice-readable-by-others", folder.path().toString()));
        }
        sound.receipt().replace(folder.receipt());
        Database database = Database.open(StoreFolder.url(folder.database()));
        boolean handedOver = false;
        try {
            backUp(database.connection(), sound.registered());
            FolderStorage storage = new FolderStorage(folder, backups, sound.storeId());
            AccountStore store = new H2AccountStore(thread, database, storage, notices, sound.registered());
            handedOver = true;
            return new StoreOpening.Opened(store);
        } finally {
            if (!handedOver) {
                // Left open, it would be in use at the next try.
                database.close();
            }
        }
    }

    /** With a store that was found whole, in a place where nothing can be saved. */
    private StoreOpening openToRead() throws SQLException {
        Database database = Database.openReadOnly(StoreFolder.url(folder.database()));
        AccountStore readOnly = new H2AccountStore(thread, database, new ReadOnlyStorage(folder), List.of(), 0);
        Message notice = Message.of(
                folder.isFull() ? "account.notice-full" : "account.notice-read-only", folder.path().toString());
        return new StoreOpening.Opened(new LoginOnlyStore(readOnly, notice, folder::canSave, again));
    }

    private void backUp(Connection connection, long registered) {
        try {
            backups.makeIfChanged(connection, registered);
        } catch (SQLException | IOException e) {
            // No reason to keep people out: the store itself is whole.
            LOG.log(Level.WARNING, "No backup could be made: {0}", e.getClass().getSimpleName());
            notices.add(Message.of("account.notice-no-backup", folder.backups().toString()));
        }
    }

    private StoreOpening damaged(Damage damage) throws IOException {
        LOG.log(Level.WARNING, "The account store is damaged: {0}", damage);
        return new StoreOpening.Damaged(folder.database(), damage, backups.newestWhole());
    }
}
