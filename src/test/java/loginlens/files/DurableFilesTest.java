package loginlens.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableFilesTest {
    private static final byte[] NEW = {1, 2, 3};

    @TempDir
    Path folder;

    private Path victim;

    @BeforeEach
    void writeVictim() throws IOException {
        victim = Files.writeString(folder.resolve("victim"), "somebody else's");
    }

    @Test
    void aLinkThatWasPlantedIsReplacedAndNotFollowed() throws IOException {
        Path file = folder.resolve("accounts.receipt");
        Files.createSymbolicLink(folder.resolve("accounts.receipt.new"), victim);
        Files.createSymbolicLink(file, victim);
        DurableFiles.replace(file, NEW);
        Path copy = Files.createSymbolicLink(folder.resolve("copy"), victim);
        DurableFiles.write(new ByteArrayInputStream(NEW), copy);
        assertThat(List.of(file, copy)).allSatisfy(written ->
                assertThat(written).isRegularFile().hasBinaryContent(NEW).is(notALink()));
        assertThat(victim).hasContent("somebody else's");
    }

    @Test
    void aFileThatIsALinkIsNeitherReadNorWrittenTo() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), victim);
        assertThatThrownBy(() -> DurableFiles.read(link)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> DurableFiles.force(link)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> DurableFiles.digest(link)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> OwnerOnly.open(link, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE)))
                .isInstanceOf(IOException.class);
        assertThat(victim).hasContent("somebody else's");
    }

    @Test
    void filesAndFoldersAreTheirOwnersFromTheFirstByteUnderAnyUmask() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "Windows has no umask");
        Process other = new ProcessBuilder("sh", "-c", "umask 000 && exec \"$@\"", "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp", System.getProperty("java.class.path"), Fresh.class.getName(), folder.toString())
                .start();
        assertThat(other.inputReader().lines()).containsExactly("rw-------", "rwx------", "rwx------");
    }

    /** Makes a file and folders, and says what others may do with them before anything is written or restricted. */
    static final class Fresh {
        private Fresh() {}

        public static void main(String[] args) throws IOException {
            Path made = Path.of(args[0], "made");
            DurableFiles.create(made).close();
            OwnerOnly.createFolders(Path.of(args[0], "one", "two"));
            for (Path path : List.of(made, Path.of(args[0], "one"), Path.of(args[0], "one", "two"))) {
                System.out.println(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
            }
        }
    }

    private static Condition<Path> notALink() {
        return new Condition<>(path -> !Files.isSymbolicLink(path), "not a link");
    }
}
