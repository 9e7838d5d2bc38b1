package loginlens.account.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import loginlens.files.OwnerOnly;
import loginlens.files.SharedFolder;

/**
 * A data folder that is ours alone while the lock file in it is held. The lock is our own and taken first, so that
 * a second LoginLens is told at once, and H2's "may be in use" after a failed opening cannot mislead.
 */
final class StoreFolder {
    private static final System.Logger LOG = System.getLogger(StoreFolder.class.getName());
    /** The name of the folder for damaged files. */
    static final String SET_ASIDE = "set-aside";
    private static final long ROOM_NEEDED = 1 << 20;

    private final Path folder;
    /** Empty where nothing can be written, and so no lock be taken. */
    private final Optional<FileChannel> lock;

    /** What asking for a folder gives. */
    sealed interface Claim {
        record Claimed(StoreFolder folder) implements Claim {}

        record Refused(StoreOpening.NotOpened why) implements Claim {}
    }

    private StoreFolder(Path folder, Optional<FileChannel> lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Makes the folder if it is not there, looks whether others can write to it, and takes its lock. */
    static Claim claim(Path wanted) {
        Path folder = wanted.toAbsolutePath().normalize();
        if (folder.toString().contains(";")) {
            return new Claim.Refused(new StoreOpening.UnusableName(folder));
        }
        for (Path path = folder; path != null; path = path.getParent()) {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                return new Claim.Refused(new StoreOpening.NotAFolder(path));
            }
        }
        try {
            if (!Files.exists(folder)) {
                // A folder that was there before keeps its permissions: it may hold other things.
                OwnerOnly.createFolders(folder);
                sayIfOpenToAll(OwnerOnly.restrict(folder), folder);
            }
            StoreFolder unlocked = new StoreFolder(folder, Optional.empty());
            Optional<StoreOpening.NotOpened> unsafe = unlocked.whyUnsafe();
            return unsafe.isPresent() ? new Claim.Refused(unsafe.get()) : unlocked.lock();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The data folder cannot be used: {0}", e.getClass().getSimpleName());
            return new Claim.Refused(new StoreOpening.NotWritable(folder));
        }
    }

    /** What lets others change the accounts behind our back, or leads our own writing astray. */
    private Optional<StoreOpening.NotOpened> whyUnsafe() throws IOException {
        Optional<Path> another = SharedFolder.belongingToAnother(folder);
        if (another.isPresent()) {
            return another.map(StoreOpening.BelongsToAnother::new);
        }
        Optional<Path> shared = SharedFolder.writableByOthers(folder);
        if (shared.isPresent()) {
            return Optional.of(new StoreOpening.WritableByOthers(folder, shared.get()));
        }
        return List.of(lockFile(), database(), receipt(), next(), backups(), setAside()).stream()
                .filter(Files::isSymbolicLink)
                .findFirst()
                .map(StoreOpening.IsLink::new);
    }

    private Claim lock() throws IOException {
        try {
            return lock(OwnerOnly.open(lockFile(), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE)), false);
        } catch (IOException e) {
            if (canSave() || !hasDatabase()) {
                throw e;
            }
        }
        // Nobody can write here, so it is enough to know that nobody has it open to write either.
        return Files.exists(lockFile())
                ? lock(OwnerOnly.open(lockFile(), Set.of(StandardOpenOption.READ)), true)
                : new Claim.Claimed(this);
    }

    private Claim lock(FileChannel channel, boolean shared) throws IOException {
        if (isFree(channel, shared)) {
            OwnerOnly.restrict(lockFile());
            return new Claim.Claimed(new StoreFolder(folder, Optional.of(channel)));
        }
        channel.close();
        return new Claim.Refused(new StoreOpening.InUse(folder));
    }

    /** Locks the file until its channel is closed, if nobody else has. */
    private static boolean isFree(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(0, Long.MAX_VALUE, shared) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void sayIfOpenToAll(boolean ownerOnly, Path folder) {
        if (!ownerOnly) {
            LOG.log(Level.WARNING, "This file system cannot keep others from reading {0}", folder);
        }
    }

    Path path() {
        return folder;
    }

    private Path lockFile() {
        return folder.resolve("accounts.lock");
    }

    /** The accounts. */
    Path database() {
        return folder.resolve("accounts.mv.db");
    }

    /** Where a database is made before it takes its place. */
    Path next() {
        return folder.resolve("next");
    }

    Path receipt() {
        return folder.resolve("accounts.receipt");
    }

    Path backups() {
        return folder.resolve("backups");
    }

    /** Where damaged files go; nothing is ever deleted from there. */
    Path setAside() {
        return folder.resolve(SET_ASIDE);
    }

    /** H2's address of a database file. */
    static String url(Path database) {
        String file = database.toString();
        return "jdbc:h2:file:" + file.substring(0, file.length() - ".mv.db".length());
    }

    boolean hasDatabase() {
        return Files.exists(database(), LinkOption.NOFOLLOW_LINKS);
    }

    /** What tells the file in the database's place from any other file; empty if there is none. */
    Optional<Object> databaseIdentity() {
        try {
            var attributes =
                    Files.readAttributes(database(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            // Windows has no such key, but it does not let anybody delete or move a file that is open.
            return Optional.of(Optional.ofNullable(attributes.fileKey()).orElse(database()));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The database is not in its place: {0}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Whether another program has the database open: H2 locks the file itself while it has it. */
    boolean isOpenElsewhere() throws IOException {
        boolean shared = !Files.isWritable(database());
        try (FileChannel channel = OwnerOnly.open(
                database(), Set.of(shared ? StandardOpenOption.READ : StandardOpenOption.WRITE))) {
            return !isFree(channel, shared);
        }
    }

    /** Whether the folder can take something new. */
    boolean canSave() {
        return Files.isWritable(folder) && !isFull();
    }

    /** Whether the disk has no room left. */
    boolean isFull() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < ROOM_NEEDED;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The free room of the disk is unknown: {0}", e.getClass().getSimpleName());
            return false;
        }
    }

    /** Gives the lock back. The lock file stays: deleting it could take it from under another's lock. */
    void leave() {
        try {
            if (lock.isPresent()) {
                lock.get().close();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The data folder was not unlocked: {0}", e.getClass().getSimpleName());
        }
    }
}
