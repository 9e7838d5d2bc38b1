package loginlens.account;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import loginlens.account.Inspection.Finding;
import loginlens.account.StoreOpening.Damage;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;

/** Opens the store of one claimed folder, step by step, on the store's thread. */
final class Opener {
    private static final System.Logger LOG = System.getLogger(Opener.class.getName());
    private static final int FIRST_LAYOUT = 1;

    private final StoreFolder folder;
    private final StoreThread thread;
    private final List<Migration> migrations;
    private final Backups backups;

    Opener(StoreFolder folder, StoreThread thread, List<Migration> migrations, Clock clock) {
        this.folder = folder;
        this.thread = thread;
        this.migrations = migrations;
        this.backups = new Backups(folder.backups(), clock);
    }

    /** Opens what is there, or makes a new store where none ever was. */
    StoreOpening open() throws IOException, SQLException {
        Optional<Receipt> receipt = Receipt.read(folder.receipt());
        if (!folder.hasDatabase()) {
            if (heldAccounts(receipt)) {
                return damaged(Damage.FILE_MISSING);
            }
            create();
            return open();
        }
        if (folder.isOpenElsewhere()) {
            return new StoreOpening.InUse(folder.path());
        }
        return switch (Inspection.of(folder.database(), newestLayout())) {
            case Finding.Newer(int layout) -> new StoreOpening.TooNew(folder.database(), layout);
            case Finding.Unsound() -> damaged(Damage.UNREADABLE);
            case Finding.Sound sound -> openIfPromised(sound, receipt);
        };
    }

    /** Puts the backup in the place of the damaged file, which is set aside. */
    StoreOpening restore(StoreOpening.Damaged damaged, StoreOpening.Backup backup) throws IOException, SQLException {
        folder.prepareNext();
        backups.extract(backup, folder.nextDatabase());
        if (!(Inspection.of(folder.nextDatabase(), newestLayout()) instanceof Finding.Sound sound)) {
            return damaged;
        }
        new SetAside(folder.setAside()).move(List.of(folder.database()));
        sound.receipt().replace(folder.receipt());
        folder.takeNext();
        return open();
    }

    /** Sets aside all there is and begins anew. */
    StoreOpening beginAnew() throws IOException, SQLException {
        // In this order: after a stop in between, what is left still says that accounts were here.
        new SetAside(folder.setAside()).move(List.of(folder.database(), folder.receipt(), folder.backups()));
        return open();
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
        if (sound.layout() < newestLayout()) {
            migrate(sound);
            return open();
        }
        if (!receipt.flatMap(Receipt::closedAs).equals(Optional.of(DurableFiles.digest(folder.database())))) {
            renew(sound, receipt);
        }
        return openWhole(sound);
    }

    /**
     * Copies all the content to a new file. After a crash, or a change from outside that harmed no account, H2 would
     * go on in the old file, but may come back to an older state of it the next time and lose what was added.
     */
    private void renew(Finding.Sound sound, Optional<Receipt> receipt) throws IOException, SQLException {
        try {
            folder.prepareNext();
            Files.copy(folder.database(), folder.nextDatabase());
            MVStoreTool.compact(folder.nextDatabase().toString(), false);
        } catch (MVStoreException e) {
            throw new IOException("the database could not be copied");
        }
        if (!sound.equals(Inspection.of(folder.nextDatabase(), newestLayout()))) {
            throw new IOException("the copied database is not whole");
        }
        if (receipt.flatMap(Receipt::closedAs).isPresent()) {
            LOG.log(Level.WARNING, "The account store was changed since it was closed; a copy is set aside");
            new SetAside(folder.setAside()).copy(folder.database());
        }
        folder.takeNext();
    }

    private StoreOpening openWhole(Finding.Sound sound) throws IOException, SQLException {
        DurableFiles.ownerOnly(folder.database());
        sound.receipt().replace(folder.receipt());
        Database database = Database.open(StoreFolder.url(folder.database()));
        backUp(database.connection(), sound.registered());
        FolderHome home = new FolderHome(folder, sound.storeId());
        return new StoreOpening.Opened(new H2AccountStore(thread, database, home, sound.registered()));
    }

    private void backUp(Connection connection, long registered) {
        try {
            backups.makeIfChanged(connection, registered);
        } catch (SQLException | IOException e) {
            // No reason to keep people out: the store itself is whole.
            LOG.log(Level.WARNING, "No backup could be made: {0}", e.getClass().getSimpleName());
        }
    }

    /** Makes a whole new database beside its place, then moves it there. */
    private void create() throws IOException, SQLException {
        folder.prepareNext();
        Database.create(StoreFolder.url(folder.nextDatabase()), migrations).close();
        if (!(Inspection.of(folder.nextDatabase(), newestLayout()) instanceof Finding.Sound sound)) {
            throw new IOException("the new database is not whole");
        }
        sound.receipt().replace(folder.receipt());
        folder.takeNext();
    }

    /** Changes the layout of a copy, then puts the copy in place: a stop in between leaves one of the two, whole. */
    private void migrate(Finding.Sound sound) throws IOException, SQLException {
        Database old = Database.open(StoreFolder.url(folder.database()));
        StoreOpening.Backup backup;
        try {
            backup = backups.makeBeforeLayout(old.connection(), newestLayout(), sound.registered());
        } finally {
            old.close();
        }
        folder.prepareNext();
        backups.extract(backup, folder.nextDatabase());
        Database next = Database.open(StoreFolder.url(folder.nextDatabase()));
        try {
            Database.migrate(next.connection(), migrations.subList(sound.layout() - FIRST_LAYOUT, migrations.size()));
        } finally {
            next.close();
        }
        if (!sound.equals(before(Inspection.of(folder.nextDatabase(), newestLayout()), sound.layout()))) {
            throw new IOException("the migrated database is not whole");
        }
        sound.receipt().replace(folder.receipt());
        folder.takeNext();
    }

    /** The finding as it would be with the layout of before, to compare the rest. */
    private static Finding before(Finding finding, int layout) {
        return finding instanceof Finding.Sound(var storeId, var _, var registered)
                ? new Finding.Sound(storeId, layout, registered)
                : finding;
    }

    private StoreOpening damaged(Damage damage) throws IOException {
        LOG.log(Level.WARNING, "The account store is damaged: {0}", damage);
        return new StoreOpening.Damaged(folder.database(), damage, backups.newestWhole(newestLayout()));
    }

    private int newestLayout() {
        return FIRST_LAYOUT + migrations.size();
    }
}
