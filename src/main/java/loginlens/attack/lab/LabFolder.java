package loginlens.attack.lab;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import loginlens.text.Message;

/**
 * A server's folder in the lab: {@code keys} with its secrets, which nobody else can read, and {@code public} with what
 * every browser loads. Deleted when it is closed.
 */
public final class LabFolder implements AutoCloseable {
    private final Path root;

    private LabFolder(Path root) {
        this.root = root;
    }

    static LabFolder make(Path parent) throws LabFailedException {
        try {
            Path root = gone(Files.createTempDirectory(parent, "loginlens-lab-").toRealPath());
            gone(Files.createDirectory(root.resolve("keys")));
            gone(Files.createDirectory(root.resolve("public")));
            return new LabFolder(root);
        } catch (IOException noFolder) {
            throw new LabFailedException(Message.of("attack.lab.folder", parent.toString()));
        }
    }

    /** Goes with the program, should that end in the middle of an attack: the last one first. */
    private static Path gone(Path path) {
        path.toFile().deleteOnExit();
        return path;
    }

    /** Where the server keeps its keys. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** Writes a file, named from the folder's root. */
    public void write(String name, byte[] bytes) throws LabFailedException {
        try {
            gone(Files.write(root.resolve(name), bytes));
        } catch (IOException noFile) {
            throw new LabFailedException(Message.of("attack.lab.folder", root.toString()));
        }
    }

    /**
     * What a careless server would read with this name, and the attacker knows: the bytes of a file of the lab that
     * is not a key; nothing for any other name.
     */
    public byte[] known(String name) {
        Path file = resolved(name);
        try {
            return file.startsWith(root.resolve("public")) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException noFile) {
            return new byte[0];
        }
    }

    /**
     * The lab's own wall, no part of any server: whether this name, taken from the folder of keys, stays in the lab. A
     * person may type any path, and the careless server would really read it.
     */
    public boolean holds(String name) {
        return resolved(name).startsWith(root);
    }

    private Path resolved(String name) {
        try {
            return keys().resolve(name).normalize();
        } catch (InvalidPathException noPath) {
            return keys();
        }
    }

    /** Text as it stands in a file. */
    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(root)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
