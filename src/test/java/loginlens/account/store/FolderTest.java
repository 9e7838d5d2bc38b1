package loginlens.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import loginlens.account.AccountStore;
import loginlens.account.store.StoreOpening.NotOpened;
import loginlens.account.store.StoreOpening.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTest {
    @TempDir
    Path folder;

    @Test
    void aFileInThePlaceOfTheFolderOrAboveItIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(Sample.stores().open(file)).isEqualTo(new StoreOpening.NotAFolder(file));
        assertThat(Sample.stores().open(file.resolve("below/it"))).isEqualTo(new StoreOpening.NotAFolder(file));
        assertThat(file).hasContent("x");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws Exception {
        // A folder under the lock's name stops everybody, an administrator too.
        Files.createDirectory(folder.resolve("accounts.lock"));
        assertThat(Sample.stores().open(folder)).isEqualTo(new StoreOpening.NotWritable(folder));
        assertThat(((NotOpened) Sample.stores().open(folder)).message().values()).containsExactly(folder.toString());
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such permissions")
    void aFolderThatOthersCanWriteToIsRefusedUntilItIsMadePrivate() throws Exception {
        Sample.open(folder).close();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        var shared = new StoreOpening.WritableByOthers(folder, folder);
        assertThat(Sample.stores().open(folder)).isEqualTo(shared);
        ((Opened) Sample.stores().makePrivate(shared)).store().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
        Sample.open(folder).close();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such permissions")
    void aFolderWhoseParentOthersCanWriteToIsRefusedAndTheParentLeftAsItIs() throws Exception {
        Path parent = Files.createDirectory(folder.resolve("parent"));
        Path home = parent.resolve("home");
        Sample.open(home).close();
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxrwxrwx"));
        var shared = new StoreOpening.WritableByOthers(home, parent.toRealPath());
        assertThat(Sample.stores().open(home)).isEqualTo(shared);
        assertThat(Sample.stores().makePrivate(shared)).isEqualTo(shared);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(parent))).isEqualTo("rwxrwxrwx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts.mv.db", "accounts.receipt", "accounts.lock", "next", "backups", "set-aside"})
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need an administrator")
    void aLinkInThePlaceOfAFileIsNamedAndNotFollowed(String name) throws Exception {
        Path home = folder.resolve("home");
        Path victim = Files.createDirectory(folder.resolve("victim"));
        Sample.open(home).close();
        Path place = home.resolve(name);
        if (Files.exists(place)) {
            Files.move(place, victim.resolve(name));
        }
        Files.createSymbolicLink(place, name.contains(".") ? victim.resolve(name) : victim);
        List<Path> before = files(victim);
        assertThat(Sample.stores().open(home)).isEqualTo(new StoreOpening.IsLink(place));
        assertThat(files(victim)).isEqualTo(before);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need an administrator")
    void linksUnderTheNamesOfPassingFilesAreReplaced() throws Exception {
        Path victim = Files.writeString(folder.resolve("victim"), "somebody else's");
        Path home = folder.resolve("home");
        try (AccountStore store = Sample.open(home)) {
            Files.createDirectory(home.resolve("backups"));
            Files.createSymbolicLink(home.resolve("accounts.receipt.new"), victim);
            Files.createSymbolicLink(home.resolve("backups/part.zip"), victim);
            Files.createSymbolicLink(home.resolve("next/accounts.mv.db"), victim);
            Sample.addAll(store, 3);
        }
        Files.delete(home.resolve("accounts.receipt"));
        Sample.open(home).close();
        assertThat(BackupTest.files(home)).hasSize(1);
        assertThat(victim).hasContent("somebody else's");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no umask")
    void everyFileIsItsOwnersUnderUmask000() throws Exception {
        Path home = folder.resolve("home");
        Process other = Jvm.start(Registrar.class, home, "sh", "-c", "umask 000 && exec \"$@\"", "sh");
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo(Registrar.OPENED);
            assertThat(said.readLine()).isNotNull();
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files).hasSizeGreaterThan(3).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
        }
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.sorted().toList();
        }
    }

    @Test
    void anotherProgramThatHasTheFileOpenIsSaidAndHarmsNothing() throws Exception {
        Sample.open(folder).close();
        Process console = Jvm.start(Console.class, folder);
        try (BufferedReader said = console.inputReader()) {
            assertThat(said.readLine()).isEqualTo(Registrar.OPENED);
            assertThat(Sample.stores().open(folder)).isEqualTo(new StoreOpening.InUse(folder));
        } finally {
            console.destroyForcibly().waitFor();
        }
        Sample.open(folder).close();
    }

    /** Opens the file directly, as a database tool would, and keeps it open. */
    static final class Console {
        public static void main(String[] args) throws Exception {
            String url = StoreFolder.url(Path.of(args[0], "accounts.mv.db"));
            try (var connection = DriverManager.getConnection(url, "sa", "")) {
                System.out.println(connection.isValid(1) ? Registrar.OPENED : "broken");
                System.out.flush();
                new CountDownLatch(1).await();
            }
        }
    }

    @Test
    void aSemicolonInTheFolderNameIsSaid() {
        Path odd = folder.resolve("a;b");
        assertThat(Sample.stores().open(odd)).isEqualTo(new StoreOpening.UnusableName(odd));
    }

    @Test
    void blanksAndOddSignsInTheFolderNameAreFine() {
        for (String name : new String[] {"with blank", "ünïcode", "100%", "a'b\"c", "~", "a#b?c", "${x}"}) {
            Path odd = folder.resolve(name);
            try (AccountStore store = Sample.open(odd)) {
                Sample.add(store, "ada");
            }
            Sample.open(odd).close();
            assertThat(odd.resolve("accounts.mv.db")).exists();
        }
    }

    @Test
    void aCleanCloseIsTakenUpAgainInTheSameFile() throws Exception {
        try (AccountStore store = Sample.open(folder)) {
            Sample.addAll(store, 3);
        }
        assertThat(Receipt.read(folder.resolve("accounts.receipt")))
                .hasValueSatisfying(receipt -> assertThat(receipt.closedAs()).isPresent());
        try (AccountStore store = Sample.open(folder)) {
            assertThat(store.count()).isEqualTo(3);
        }
        assertThat(folder.resolve("set-aside")).doesNotExist();
    }
}
