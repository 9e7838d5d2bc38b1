package loginlens.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * Files that are wholly there or not at all, also after a crash, and that only their owner may read. Symbolic links are
 * never followed: one in the place of a file is replaced, or refused with an {@link IOException}.
 */
public final class DurableFiles {
    private DurableFiles() {}

    /**
     * Puts these bytes in the place of whatever the file held, in one step.
     *
     * @throws IOException if they could not be written; then the file is as it was
     */
    public static void replace(Path file, byte[] bytes) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = create(next)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        OwnerOnly.restrict(next);
        move(next, file);
    }

    /** Writes the stream to a new file, and returns when it is on the disk. */
    public static void write(InputStream content, Path file) throws IOException {
        try (FileChannel channel = create(file)) {
            content.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
        OwnerOnly.restrict(file);
    }

    /** Makes a new, empty file in the place of whatever is there. */
    public static FileChannel create(Path file) throws IOException {
        // Of a link, this deletes the link itself.
        Files.deleteIfExists(file);
        return OwnerOnly.open(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    /** All bytes of a file that is no link. */
    public static byte[] read(Path file) throws IOException {
        try (InputStream content = newInputStream(file)) {
            return content.readAllBytes();
        }
    }

    /** The bytes of a file that is no link. */
    public static InputStream newInputStream(Path file) throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Returns when the file's bytes are on the disk. */
    public static void force(Path file) throws IOException {
        try (FileChannel channel = OwnerOnly.open(file, Set.of(StandardOpenOption.WRITE))) {
            channel.force(true);
        }
    }

    /** Renames in one step, durably. */
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(to.toAbsolutePath().getParent());
    }

    /** The SHA-256 of the file's bytes, in hex. */
    public static String digest(Path file) throws IOException {
        try (InputStream content = newInputStream(file)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void sync(Path folder) throws IOException {
        // A rename is durable once its folder is; Windows cannot open a folder, and does not need this.
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
