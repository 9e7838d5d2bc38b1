package loginlens.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.concurrent.CountDownLatch;
import loginlens.account.AccountStore;
import loginlens.account.store.StoreOpening.NotOpened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
