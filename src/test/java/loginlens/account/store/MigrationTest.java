package loginlens.account.store;

import static loginlens.account.store.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loginlens.account.AccountStore;
import loginlens.account.store.StoreOpening.Opened;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final String NICKNAMES = "ALTER TABLE accounts ADD COLUMN nickname VARCHAR(64) DEFAULT 'none'";

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
                .contains("before-layout-2-20260304T120000124Z-5.zip");
        assertThat(folder.resolve("set-aside")).doesNotExist();
    }

    @Test
    void severalStepsAreTakenInOrder() throws Exception {
        String rename = "ALTER TABLE accounts ALTER COLUMN nickname RENAME TO called";
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
        AccountStores broken = new AccountStores(CLOCK, List.of(new Step(NICKNAMES + "; THE SECOND HALF", Set.of())));
        for (int start = 0; start < 3; start++) {
            assertThat(broken.open(folder)).isInstanceOf(StoreOpening.Failed.class);
            assertThat(BackupTest.files(folder)).as("none from before the layout").singleElement()
                    .satisfies(file -> assertThat(file.getFileName().toString()).startsWith("accounts-"));
        }
        try (AccountStore store = Sample.open(folder)) {
            assertThat(store.count()).isEqualTo(5);
        }
        ((Opened) newer(NICKNAMES).open(folder)).store().close();
    }

    @Test
    void aMigrationThatMakesOtherObjectsThanItSaysIsNotTaken() {
        var wrong = new AccountStores(CLOCK, List.of(new Step(NICKNAMES, Set.of("CREATE ALIAS \"X\""))));
        assertThat(wrong.open(folder)).isInstanceOf(StoreOpening.Failed.class);
        try (AccountStore store = Sample.open(folder)) {
            assertThat(store.count()).isEqualTo(5);
        }
    }

    private record Step(String sql, Set<String> objects) implements Migration {
        @Override
        public void apply(Connection connection) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    private AccountStores newer(String... statements) throws Exception {
        List<Migration> steps = new ArrayList<>();
        for (String sql : statements) {
            steps.add(new Step(sql, objectsAfter(steps, sql)));
        }
        return new AccountStores(CLOCK, steps);
    }

    /** What a database has after these steps and one more. */
    private Set<String> objectsAfter(List<Migration> before, String sql) throws Exception {
        List<Migration> steps = new ArrayList<>(before);
        steps.add(new Step(sql, Set.of()));
        Path database = folder.resolve("objects-" + UUID.randomUUID() + ".mv.db");
        Database.create(StoreFolder.url(database), steps).close();
        return DatabaseObjects.read(database.toString()).orElseThrow().statements();
    }
}
