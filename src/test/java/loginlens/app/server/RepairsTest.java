package loginlens.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import loginlens.account.StoredHash;
import loginlens.account.Username;
import loginlens.account.store.AccountStores;
import loginlens.account.store.StoreOpening;
import loginlens.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepairsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Clock clock = Clock.systemUTC();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void accountsThatAreWholeStayAsTheyAre(Repair repair) throws Exception {
        try (var store = ((StoreOpening.Opened) new AccountStores(clock).open(folder)).store()) {
            store.add(new Username("ada", "ada"), StoredHash.of("x"), Optional.empty(), clock.instant());
        }
        assertThat(repair(repair)).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("not damaged");
        try (var store = ((StoreOpening.Opened) new AccountStores(clock).open(folder)).store()) {
            assertThat(store.count()).isEqualTo(1);
        }
        assertThat(folder.resolve("set-aside")).doesNotExist();
    }

    @Test
    void withoutABackupNothingIsRestoredAndThatIsSaid() throws Exception {
        Files.writeString(folder.resolve("accounts.mv.db"), "damaged");
        assertThat(repair(Repair.RESTORE)).isFalse();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("there is no backup");
        assertThat(folder.resolve("accounts.mv.db")).hasContent("damaged");
    }

    @Test
    void whatElseKeepsTheStoreFromOpeningIsSaid() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        assertThat(new Repairs(new AccountStores(clock), words(), print(out), print(err)).repair(Repair.SET_ASIDE, file))
                .isFalse();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("is a file");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private boolean repair(Repair repair) {
        return new Repairs(new AccountStores(clock), words(), print(out), print(err)).repair(repair, folder);
    }

    private Words words() {
        return new Words(Locale.ENGLISH, clock);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
