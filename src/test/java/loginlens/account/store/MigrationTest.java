package loginlens.account.store;

import static loginlens.account.store.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import loginlens.account.AccountStore;
import loginlens.account.store.StoreOpening.Opened;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
    private static final Migration NICKNAMES = connection -> {
        try (var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE accounts ADD COLUMN nickname VARCHAR(64) DEFAULT 'none'");
        }
    };

    @TempDir
    Path folder;

    @BeforeEach
    void fillWithTodaysLayout() {
        try (AccountStore store = Sample.open(folder)) {
            Sample.addAll(store, 5);
        }
    }

    @Test
    void anOlderLayoutIsMigratedWithABackupKeptFirst() throws Exception {
        try (AccountStore store = ((Opened) newer(NICKNAMES).open(folder)).store()) {
            assertThat(store.count()).isEqualTo(5);
            Sample.add(store, "later");
        }
        try (AccountStore store = ((Opened) newer(NICKNAMES).open(folder)).store()) {
            assertThat(store.count()).isEqualTo(6);
        }
        assertThat(BackupTest.files(folder)).extracting(file -> file.getFileName().toString())
                .contains("before-layout-2-20260304T120000123Z-5.zip");
        assertThat(folder.resolve("set-aside")).doesNotExist();
    }

    @Test
    void severalStepsAreTakenInOrder() {
        Migration rename = connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("ALTER TABLE accounts ALTER COLUMN nickname RENAME TO called");
            }
        };
        try (AccountStore store = ((Opened) newer(NICKNAMES, rename).open(folder)).store()) {
            assertThat(store.count()).isEqualTo(5);
        }
    }

    @Test
    void aNewerLayoutIsRefusedAndLeftAsItIs() throws Exception {
        ((Opened) newer(NICKNAMES).open(folder)).store().close();
        Path file = folder.resolve("accounts.mv.db");
        byte[] before = Files.readAllBytes(file);
        assertThat(Sample.stores().open(folder)).isEqualTo(new StoreOpening.TooNew(file, 2));
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aMigrationThatFailsLeavesTheOldStoreAsItWas() throws Exception {
        Migration broken = connection -> {
            NICKNAMES.apply(connection);
            throw new SQLException("the second half is missing");
        };
        for (int start = 0; start < 3; start++) {
            assertThat(newer(broken).open(folder)).isInstanceOf(StoreOpening.Failed.class);
            assertThat(folder.resolve("backups")).isEmptyDirectory();
        }
        try (AccountStore store = Sample.open(folder)) {
            assertThat(store.count()).isEqualTo(5);
        }
        ((Opened) newer(NICKNAMES).open(folder)).store().close();
    }

    private static AccountStores newer(Migration... migrations) {
        return new AccountStores(Clock.fixed(NOON, ZoneOffset.UTC), List.of(migrations));
    }
}
