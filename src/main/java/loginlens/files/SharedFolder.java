package loginlens.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;

/**
 * Looks who else can put files into a folder, or put another folder in its place. Knows POSIX permissions only: Windows
 * keeps a person's own folders from others, and its groups have no names that a program could rely on.
 */
public final class SharedFolder {
    private static final int STICKY = 0b1_000_000_000;

    private SharedFolder() {}

    /**
     * The folder, or the one above it, in which others can do so; empty if there is none, or nobody knows.
     *
     * @param folder must be there
     */
    public static Optional<Path> writableByOthers(Path folder) throws IOException {
        Path real = folder.toRealPath();
        Optional<PosixFileAttributes> attributes = attributes(real);
        if (attributes.isEmpty()) {
            return Optional.empty();
        }
        if (isForGroup(attributes.get()) || isForAll(attributes.get())) {
            return Optional.of(folder);
        }
        for (Path above = real.getParent(); above != null; above = above.getParent()) {
            // In a folder such as /tmp, the sticky bit keeps people from each other's files.
            if (isForAll(attributes(above).orElseThrow()) && !isSticky(above)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /** Whether it belongs to somebody who is neither this process's user nor the administrator. */
    public static boolean belongsToAnother(Path folder) throws IOException {
        Optional<String> me = ProcessHandle.current().info().user();
        Optional<String> owner = attributes(folder).map(attributes -> attributes.owner().getName());
        return me.isPresent() && owner.isPresent() && !owner.equals(me) && !owner.get().equals("root");
    }

    /** Many Linux systems give each person a group of the same name and of nobody else, and let it write everywhere. */
    private static boolean isForGroup(PosixFileAttributes attributes) {
        return attributes.permissions().contains(PosixFilePermission.GROUP_WRITE)
                && !attributes.group().getName().equals(attributes.owner().getName());
    }

    private static boolean isForAll(PosixFileAttributes attributes) {
        return attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE);
    }

    private static boolean isSticky(Path folder) throws IOException {
        return ((int) Files.getAttribute(folder, "unix:mode") & STICKY) != 0;
    }

    private static Optional<PosixFileAttributes> attributes(Path folder) throws IOException {
        var posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        return posix == null ? Optional.empty() : Optional.of(posix.readAttributes());
    }
}
