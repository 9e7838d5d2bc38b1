package loginlens.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks who else can put files into a folder, or put another folder in its place. Knows POSIX permissions only: Windows
 * keeps a person's own folders from others, and its groups have no names that a program could rely on.
 */
public final class SharedFolder {
    private static final int STICKY = 0b1_000_000_000;

    private static final String ADMINISTRATOR = "root";
    private static final String NOBODY = "nobody";

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
            PosixFileAttributes permitted = attributes(above).orElseThrow();
            if ((isForGroup(permitted) || isForAll(permitted)) && !isSticky(above)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /**
     * What belongs to somebody who is neither this process's user nor the administrator: the folder, a file in it, or a
     * folder above it. Its owner can change it whenever they like, and put something else in its place.
     *
     * @param folder must be there
     */
    public static Optional<Path> belongingToAnother(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path path : Stream.concat(Stream.of(folder), inside).toList()) {
                if (!isOf(path, Set.of(ADMINISTRATOR))) {
                    return Optional.of(path);
                }
            }
        }
        for (Path above = folder.toRealPath().getParent(); above != null; above = above.getParent()) {
            // In a sandbox, what belongs to people outside of it seems to be nobody's.
            if (!isOf(above, Set.of(ADMINISTRATOR, NOBODY))) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /** Whether it is this process's user's, or of one of these; so it is if nobody knows. */
    private static boolean isOf(Path path, Set<String> others) throws IOException {
        Optional<String> me = ProcessHandle.current().info().user();
        Optional<String> owner = attributes(path).map(attributes -> attributes.owner().getName());
        return me.isEmpty() || owner.isEmpty() || owner.equals(me) || others.contains(owner.get());
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

    private static Optional<PosixFileAttributes> attributes(Path path) throws IOException {
        var posix = Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return posix == null ? Optional.empty() : Optional.of(posix.readAttributes());
    }
}
