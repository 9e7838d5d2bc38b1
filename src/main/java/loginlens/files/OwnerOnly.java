package loginlens.files;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Lets nobody but the owner into a file or folder, where the file system can. */
public final class OwnerOnly {
    private static final Logger LOG = System.getLogger(OwnerOnly.class.getName());

    private OwnerOnly() {}

    /**
     * Restricts it by POSIX permissions or a Windows access list. A disk without owners, such as a memory stick's FAT,
     * is no fault: Linux refuses there, or only pretends, so what came of it is read back.
     *
     * @return whether nobody but the owner may read it now
     * @throws IOException if not even that can be read
     */
    public static boolean restrict(Path path) throws IOException {
        var posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            return restrict(posix, PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
        var acl = Files.getFileAttributeView(path, AclFileAttributeView.class);
        return acl != null && restrict(acl);
    }

    private static boolean restrict(PosixFileAttributeView posix, Set<PosixFilePermission> wanted) throws IOException {
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
        var entries = acl.getAcl();
        return !entries.isEmpty() && entries.stream().allMatch(entry -> entry.principal().equals(owner));
    }

    private static void sayRefused(FileSystemException refused) {
        LOG.log(Level.DEBUG, "Permissions cannot be set here: {0}", refused.getClass().getSimpleName());
    }
}
