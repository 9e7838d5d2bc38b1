package loginlens.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import loginlens.account.AccountStore;
import loginlens.account.store.StoreOpening.Damage;
import loginlens.account.store.StoreOpening.Damaged;
import loginlens.account.store.StoreOpening.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A data folder that somebody sent, with code in it. */
class CraftedStoreTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void nothingOfACraftedFileIsRunWhereverItStands(Craft craft) throws Exception {
        Path home = folder.resolve("home");
        byte[] crafted = craft(craft, home);
        Damaged damaged = (Damaged) Sample.stores().open(home);
        assertThat(damaged.damage()).isEqualTo(Damage.FOREIGN_OBJECTS);
        assertThat(home.resolve("accounts.mv.db")).hasBinaryContent(crafted);
        assertNothingRan();

        replaceBackups(home, crafted);
        assertThat(Sample.stores().open(home)).isInstanceOfSatisfying(
                Damaged.class, without -> assertThat(without.lastBackup()).as("a crafted backup").isEmpty());
        assertNothingRan();

        Damaged again = (Damaged) Sample.stores().open(home);
        ((Opened) Sample.stores().setAside(again)).store().close();
        assertThat(((Damaged) Sample.stores().open(home.resolve("set-aside/1"))).damage())
                .isEqualTo(Damage.FOREIGN_OBJECTS);
        assertNothingRan();
    }

    @Test
    void aCraftedFileThatH2WouldTakeForItsCopyIsNotTakenUp() throws Exception {
        byte[] crafted = craft(Craft.LINKED_TABLE, folder.resolve("home"));
        Path fresh = folder.resolve("fresh");
        Files.createDirectories(fresh.resolve("next"));
        Files.write(fresh.resolve("next/accounts.mv.db.newFile"), crafted);
        try (AccountStore store = Sample.open(fresh)) {
            assertThat(store.count()).isZero();
        }
        assertNothingRan();
    }

    @Test
    void theBackupFromBeforeBringsTheAccountsBack() throws Exception {
        Path home = folder.resolve("home");
        craft(Craft.TRIGGER, home);
        Damaged damaged = (Damaged) Sample.stores().open(home);
        try (AccountStore restored = ((Opened) Sample.stores().restoreBackup(damaged)).store()) {
            assertThat(restored.count()).isEqualTo(3);
        }
    }

    @Test
    void aStoreOfTheFirstReleaseHasNothingForeign() throws Exception {
        // As H2 2.5.252 wrote it: a later H2 may write the same objects in other words, and must know these too.
        Path home = Files.createDirectory(folder.resolve("home"));
        try (var zip = new ZipInputStream(getClass().getResourceAsStream("layout-1.zip"))) {
            zip.getNextEntry();
            Files.copy(zip, home.resolve("accounts.mv.db"));
        }
        try (AccountStore store = Sample.open(home)) {
            assertThat(store.findBy(Sample.name("ada"))).isPresent();
        }
    }

    @Test
    void whatH2ItselfNotesInALargeStoreIsNotForeign() throws Exception {
        // It analyzes a table after 2,000 changes, and writes what it found into the table's own statement.
        ManyAccounts.of(5_000, folder).close();
        Sample.open(folder).close();
    }

    private Path mark() {
        return folder.resolve("mark");
    }

    private void assertNothingRan() throws IOException {
        assertThat(Craft.delete(mark())).as("code of the file ran").isFalse();
    }

    private static void replaceBackups(Path home, byte[] crafted) throws IOException {
        for (Path backup : BackupTest.files(home)) {
            try (OutputStream out = Files.newOutputStream(backup); var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("accounts.mv.db"));
                zip.write(crafted);
            }
        }
    }

    /** A store with three accounts and a sound backup, crafted so that plain H2 does run what is in it. */
    private byte[] craft(Craft craft, Path home) throws Exception {
        try (AccountStore store = Sample.open(home)) {
            Sample.addAll(store, 3);
        }
        Path database = home.resolve("accounts.mv.db");
        craft.apply(database, mark());
        assertThat(craft.runsInH2(Files.copy(database, folder.resolve("tried.mv.db")), mark()))
                .as("the example is one: H2 runs it").isTrue();
        return Files.readAllBytes(database);
    }
}
