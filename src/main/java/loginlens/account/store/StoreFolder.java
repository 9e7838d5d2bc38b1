package loginlens.account.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import loginlens.files.OwnerOnly;

/**
 * A data folder that is ours alone while the lock file in it is held. The lock is our own and taken first, so that
 * a second LoginLens is told at once, and H2's "may be in use" after a failed opening cannot mislead.
 */
final class StoreFolder {
    private static final System.Logger LOG = System.getLogger(StoreFolder.class.getName());
    private static final long ROOM_NEEDED = 1 << 20;

    private final Path folder;
    private final FileChannel lock;

    /** What asking for a folder gives. */
    sealed interface Claim {
        record Claimed(StoreFolder folder) implements Claim {}

        record Refused(StoreOpening.NotOpened why) implements Claim {}
    }

    private StoreFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Makes the folder if it is not there, and takes its lock. */
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
                Files.createDirectories(folder);
                sayIfOpenToAll(OwnerOnly.restrict(folder), folder);
            }
            return lock(folder);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The data folder cannot be used: {0}", e.getClass().getSimpleName());
            return new Claim.Refused(new StoreOpening.NotWritable(folder));
        }
    }

    private static Claim lock(Path folder) throws IOException {
        Path file = folder.resolve("accounts.lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            locked = channel.tryLock() != null;
            if (locked) {
                OwnerOnly.restrict(file);
                return new Claim.Claimed(new StoreFolder(folder, channel));
            }
            return new Claim.Refused(new StoreOpening.InUse(folder));
        } catch (OverlappingFileLockException e) {
            return new Claim.Refused(new StoreOpening.InUse(folder));
        } finally {
            if (!locked) {
                channel.close();
            }
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
        return folder.resolve("set-aside");
    }

    /** H2's address of a database file. */
    static String url(Path database) {
        String file = database.toString();
        return "jdbc:h2:file:" + file.substring(0, file.length() - ".mv.db".length());
    }

    boolean hasDatabase() {
        return Files.exists(database(), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether another program has the database open: H2 locks the file itself while it has it. */
    boolean isOpenElsewhere() throws IOException {
        try (FileChannel channel = FileChannel.open(database(), StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
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
            lock.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The data folder was not unlocked: {0}", e.getClass().getSimpleName());
        }
    }
}
