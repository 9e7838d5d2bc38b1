package loginlens.account.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import loginlens.account.store.StoreInspection.Finding;
import loginlens.files.DurableFiles;
import loginlens.files.OwnerOnly;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;

/**
 * A database that is made in a folder of its own, which nobody else can look into, inspected, and only then put in
 * place, in one step. So a stop at any moment leaves a whole database, the old one or the new one.
 */
final class StagedDatabase {
    private final StoreFolder folder;
    private final Layouts layouts;

    StagedDatabase(StoreFolder folder, Layouts layouts) {
        this.folder = folder;
        this.layouts = layouts;
    }

    /** Makes an empty store. */
    Finding.Sound create() throws IOException, SQLException {
        prepare();
        Database.create(StoreFolder.url(file()), layouts.all()).close();
        return whole();
    }

    /** Copies all the content of the database in place to a new file. */
    Finding.Sound renew() throws IOException {
        prepare();
        try (InputStream content = DurableFiles.newInputStream(folder.database())) {
            DurableFiles.write(content, file());
        }
        try {
            MVStoreTool.compact(file().toString(), false);
        } catch (MVStoreException e) {
            throw new IOException("the database could not be copied");
        }
        return whole();
    }

    /** Takes the database out of the backup. */
    Finding.Sound extract(Backups backups, StoreOpening.Backup backup) throws IOException {
        prepare();
        backups.extract(backup, file());
        return whole();
    }

    /** Takes the database out of the backup, and through the steps from this layout to the newest. */
    Finding.Sound migrate(Backups backups, StoreOpening.Backup backup, int layout) throws IOException, SQLException {
        extract(backups, backup);
        Database migrated = Database.open(StoreFolder.url(file()));
        try {
            Database.migrate(migrated.connection(), layouts.from(layout));
        } finally {
            migrated.close();
        }
        return whole();
    }

    /** Puts the database in place. What is promised from now on is what it holds. */
    void take(Finding.Sound made) throws IOException {
        OwnerOnly.restrict(file());
        DurableFiles.force(file());
        made.receipt().replace(folder.receipt());
        DurableFiles.move(file(), folder.database());
    }

    private Path file() {
        return folder.next().resolve("accounts.mv.db");
    }

    private void prepare() throws IOException {
        OwnerOnly.createFolders(folder.next());
        OwnerOnly.restrict(folder.next());
        // All that is there: a file of the right name beside the missing one would be taken by H2 for its copy of it.
        try (Stream<Path> left = Files.list(folder.next())) {
            for (Path path : left.toList()) {
                Files.delete(path);
            }
        }
    }

    private Finding.Sound whole() throws IOException {
        if (StoreInspection.of(file(), layouts) instanceof Finding.Sound sound) {
            return sound;
        }
        throw new IOException("the database that was made is not whole");
    }
}
