package loginlens.files;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lets nobody but the owner into a file or folder, where the file system can. Never follows a symbolic link. */
public final class OwnerOnly {
    private static final Logger LOG = System.getLogger(OwnerOnly.class.getName());
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /**
     * Opens a file, which belongs to its owner alone from its first byte if these options make it.
     *
     * @throws IOException if it cannot be opened, or is a link
     */
    public static FileChannel open(Path file, Set<? extends OpenOption> options) throws IOException {
        var all = new HashSet<OpenOption>(options);
        all.add(LinkOption.NOFOLLOW_LINKS);
        return FileChannel.open(file, all, attributes(file, FILE));
    }

    /** Makes the folder and those above it that are missing, for their owner only from the start. */
    public static void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder, attributes(folder, FOLDER));
    }

    /**
     * Restricts it by POSIX permissions or a Windows access list. A disk without owners, such as a memory stick's FAT,
     * is no fault: Linux refuses there, or only pretends, so what came of it is read back.
     *
     * @return whether nobody but the owner may read it now
     * @throws IOException if not even that can be read
     */
    public static boolean restrict(Path path) throws IOException {
        var posix = posix(path);
        if (posix != null) {
            return restrict(posix, Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? FOLDER : FILE);
        }
        var acl = acl(path);
        return acl != null && restrict(acl);
    }

    /** Whether somebody else may do anything with it, as far as the file system says; {@link #restrict} ends that. */
    public static boolean isOpenToOthers(Path path) throws IOException {
        var posix = posix(path);
        if (posix != null) {
            return !FOLDER.containsAll(posix.readAttributes().permissions());
        }
        var acl = acl(path);
        return acl != null && !isOwners(acl, acl.getOwner());
    }

    private static PosixFileAttributeView posix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static AclFileAttributeView acl(Path path) {
        return Files.getFileAttributeView(path, AclFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
        // Windows has no such attribute; a new file there has the access list of its folder, which is restricted.
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static boolean restrict(PosixFileAttributeView posix, Set<PosixFilePermission> wanted) throws IOException {
        if (posix.readAttributes().permissions().equals(wanted)) {
            return true;
        }
        try {
            posix.setPermissions(wanted);
        } catch (FileSystemException refused) {
            sayRefused(refused);
        }
        return posix.readAttributes().permissions().equals(wanted);
    }

    static boolean restrict(AclFileAttributeView acl) throws IOException {
        UserPrincipal owner = acl.getOwner();
        try {
            acl.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(owner)
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        } catch (FileSystemException refused) {
            sayRefused(refused);
        }
        return isOwners(acl, owner);
    }

    private static boolean isOwners(AclFileAttributeView acl, UserPrincipal owner) throws IOException {
        var entries = acl.getAcl();
        return !entries.isEmpty() && entries.stream().allMatch(entry -> entry.principal().equals(owner));
    }

    private static void sayRefused(FileSystemException refused) {
        LOG.log(Level.DEBUG, "Permissions cannot be set here: {0}", refused.getClass().getSimpleName());
    }
}
