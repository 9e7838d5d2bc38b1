package loginlens.account.store;

import static loginlens.account.store.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import loginlens.BrokenClock;
import loginlens.account.AccountStore;
import loginlens.account.store.StoreOpening.Opened;
import loginlens.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path folder;

    @Test
    void aBackupIsMadeOnACleanCloseAfterAChangeAndTheLastThreeAreKept() throws Exception {
        for (int day = 0; day < 6; day++) {
            openOn(day, "user" + day);
        }
        openOn(6, "user5");
        openOn(7, "user5");
        assertThat(files(folder)).extracting(file -> file.getFileName().toString()).containsExactly(
                "accounts-20260307T120000123Z-4.zip",
                "accounts-20260308T120000123Z-5.zip",
                "accounts-20260309T120000123Z-6.zip");
    }

    @Test
    void afterTheClockRanAheadNewBackupsAreStillTheNewest() throws Exception {
        openOn(0, "ada");
        openOn(3_000, "bob");
        for (int day = 1; day < 5; day++) {
            openOn(day, "user" + day);
        }
        assertThat(files(folder)).extracting(file -> file.getFileName().toString()).containsExactly(
                "accounts-20340521T120000125Z-4.zip",
                "accounts-20340521T120000126Z-5.zip",
                "accounts-20340521T120000127Z-6.zip");
    }

    @Test
    void aFaultWhileABackupIsMadeLeavesTheStoreClosed() throws Exception {
        openOn(0, "ada");
        Files.delete(files(folder).getFirst());
        assertThatThrownBy(() -> new AccountStores(new BrokenClock()).open(folder)).isInstanceOf(IllegalStateException.class);
        try (AccountStore store = Sample.open(folder)) {
            assertThat(store.count()).isEqualTo(1);
        }
    }

    @Test
    void anEmptyStoreNeedsNoBackup() throws Exception {
        Sample.open(folder).close();
        Sample.open(folder).close();
        assertThat(folder.resolve("backups")).doesNotExist();
    }

    @Test
    void aBackupThatCannotBeMadeKeepsNobodyOut() throws Exception {
        Files.writeString(folder.resolve("backups"), "a file in the place of the folder");
        openOn(0, "ada");
        try (AccountStore store = Sample.open(folder)) {
            assertThat(store.count()).isEqualTo(1);
            assertThat(store.notices()).extracting(Message::key).containsExactly("account.notice-no-backup");
        }
    }

    @Test
    void aBackupIsMadeAfterEveryFiftyRegistrationsToo() throws Exception {
        try (AccountStore store = Sample.open(folder)) {
            Sample.addAll(store, 49);
            assertThat(store.count()).as("waits for what is under way").isEqualTo(49);
            assertThat(folder.resolve("backups")).doesNotExist();
            Sample.add(store, "one-more");
            assertThat(store.count()).isEqualTo(50);
            assertThat(files(folder)).singleElement()
                    .satisfies(file -> assertThat(file.getFileName().toString()).endsWith("-50.zip"));
        }
        assertThat(files(folder)).as("nothing was registered since").hasSize(1);
    }

    @Test
    void damageOfTheFirstSessionCanBeUndone() throws Exception {
        try (AccountStore store = Sample.open(folder)) {
            Sample.addAll(store, 3);
        }
        Files.writeString(folder.resolve("accounts.mv.db"), "gone");
        var damaged = (StoreOpening.Damaged) Sample.stores().open(folder);
        try (AccountStore store = ((Opened) Sample.stores().restoreBackup(damaged)).store()) {
            assertThat(store.count()).isEqualTo(3);
        }
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.sorted().toList();
        }
    }

    private void openOn(int day, String name) {
        Clock clock = Clock.fixed(NOON.plus(Duration.ofDays(day)), ZoneOffset.UTC);
        try (AccountStore store = ((Opened) new AccountStores(clock).open(folder)).store()) {
            Sample.add(store, name);
        }
    }
}
