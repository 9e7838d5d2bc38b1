package loginlens.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import loginlens.account.AccountStore;
import loginlens.account.store.DamagedFolder.Outcome;
import loginlens.account.store.StoreOpening.Damage;
import loginlens.account.store.StoreOpening.Damaged;
import loginlens.account.store.StoreOpening.Opened;
import loginlens.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {
    @TempDir
    Path folder;

    private DamagedFolder store;

    @BeforeEach
    void fill() throws Exception {
        store = DamagedFolder.closedCleanly(folder, 20);
    }

    @Test
    void aFileThatIsNoStoreIsSaidAndLeftAsItIs() throws Exception {
        byte[] whole = store.whole();
        for (StoreDamage damage : List.of(
                StoreDamage.empty(),
                StoreDamage.text(),
                StoreDamage.foreignDatabase(folder),
                StoreDamage.cut(whole, 20),
                StoreDamage.flipped(whole, 500, new Random(1)))) {
            assertThat(store.outcome(damage)).as(damage.name()).isEqualTo(Outcome.SAID);
        }
    }

    @Test
    void damageThatH2DoesNotNoticeLosesNoAccountNowOrLater() throws Exception {
        byte[] whole = store.whole();
        Random random = new Random(2);
        for (StoreDamage damage : List.of(
                StoreDamage.cut(whole, 98),
                StoreDamage.flipped(whole, 1, random),
                StoreDamage.flipped(whole, 1, random),
                StoreDamage.zeroed(whole, 0),
                StoreDamage.zeroed(whole, 3))) {
            assertThat(store.outcome(damage)).as(damage.name()).isIn(Outcome.SAID, Outcome.HARMLESS);
        }
    }

    @Test
    void theMessageNamesTheFileAndTheFirstCauseIsStillSaidTheSecondTime() throws Exception {
        Damaged first = damaged(StoreDamage.empty());
        assertThat(first.damage()).isEqualTo(Damage.UNREADABLE);
        assertThat(new Words(Locale.ENGLISH, Clock.systemUTC()).say(first.message().key(), first.message().values().toArray()))
                .contains("backup");
        assertThat(first.message().values().toString()).contains(store.file().toString());
        assertThat(damaged(StoreDamage.empty())).isEqualTo(first);
    }

    @Test
    void restoringTheBackupBringsTheAccountsBackAndKeepsTheDamagedFile() throws Exception {
        StoreDamage damage = StoreDamage.cut(store.whole(), 20);
        store.assertRestorable(damaged(damage));
        store.assertKept(damage);
        try (AccountStore again = Sample.open(folder)) {
            assertThat(Sample.add(again, "after")).isInstanceOf(AccountStore.Addition.Added.class);
        }
    }

    @Test
    void beginningAnewKeepsTheDamagedFileAndTheBackups() throws Exception {
        StoreDamage damage = StoreDamage.text();
        StoreOpening anew = Sample.stores().setAside(damaged(damage));
        try (AccountStore empty = ((Opened) anew).store()) {
            assertThat(empty.count()).isZero();
        }
        store.assertKept(damage);
        assertThat(store.setAsideFiles()).extracting(file -> file.getFileName().toString())
                .anyMatch(name -> name.startsWith("accounts-") && name.endsWith("-20.zip"));
        Sample.open(folder).close();
    }

    @Test
    void aFileThatIsWholeAgainIsNotReplacedByItsBackup() throws Exception {
        Damaged found = repairedSince(StoreDamage.empty());
        try (AccountStore open = ((Opened) Sample.stores().restoreBackup(found)).store()) {
            assertThat(open.findBy(Sample.name("later"))).isPresent();
        }
        assertThat(folder.resolve("set-aside")).doesNotExist();
    }

    @Test
    void aFileThatIsWholeAgainIsNotSetAside() throws Exception {
        Damaged found = repairedSince(StoreDamage.empty());
        try (AccountStore open = ((Opened) Sample.stores().setAside(found)).store()) {
            assertThat(open.findBy(Sample.name("later"))).isPresent();
        }
        assertThat(folder.resolve("set-aside")).doesNotExist();
    }

    @Test
    void otherDamageThanWasSaidIsSaidFirst() throws Exception {
        Damaged found = damaged(StoreDamage.empty());
        Files.delete(store.file());
        assertThat(Sample.stores().setAside(found)).isInstanceOfSatisfying(
                Damaged.class, now -> assertThat(now.damage()).isEqualTo(Damage.FILE_MISSING));
        assertThat(folder.resolve("set-aside")).doesNotExist();
    }

    @Test
    void aFlippedBitInTheLayoutIsDamageAndNoNewerLoginLens() throws Exception {
        UUID storeId = Receipt.read(folder.resolve("accounts.receipt")).orElseThrow().storeId();
        assertThat(damaged(StoreDamage.flippedLayout(store.whole(), storeId)).damage()).isEqualTo(Damage.UNREADABLE);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void tooLittleMemoryIsNoDamage() throws Exception {
        Process inspecting = Jvm.start(
                LittleMemory.class, store.file(), "env", "JDK_JAVA_OPTIONS=-XX:MaxDirectMemorySize=1k");
        assertThat(Jvm.lines(inspecting)).containsExactly("TooLittleMemory");
    }

    /** Opens the store of a file in a JVM that has no memory for a copy of it, and says what came of that. */
    static final class LittleMemory {
        private LittleMemory() {}

        public static void main(String[] args) {
            System.out.println(Sample.stores().open(Path.of(args[0]).getParent()).getClass().getSimpleName());
        }
    }

    @Test
    void whatWasSetAsideIsAFolderThatCanBeOpenedAndRestored() throws Exception {
        ((Opened) Sample.stores().setAside(damaged(StoreDamage.text()))).store().close();
        Path aside = folder.resolve("set-aside/1");
        Damaged damaged = (Damaged) Sample.stores().open(aside);
        try (AccountStore restored = ((Opened) Sample.stores().restoreBackup(damaged)).store()) {
            assertThat(restored.count()).isEqualTo(20);
        }
    }

    @Test
    void aFileThatIsGoneIsNotReplacedByAnEmptyOne() throws Exception {
        Files.delete(store.file());
        Damaged damaged = (Damaged) Sample.stores().open(folder);
        assertThat(damaged.damage()).isEqualTo(Damage.FILE_MISSING);
        assertThat(store.file()).doesNotExist();
        store.assertRestorable(damaged);
    }

    @Test
    void anOlderCopyInItsPlaceIsNoticedByWhatWasAcknowledged() throws Exception {
        try (AccountStore open = Sample.open(folder)) {
            Sample.add(open, "later");
        }
        Files.write(store.file(), store.whole());
        assertThat(((Damaged) Sample.stores().open(folder)).damage()).isEqualTo(Damage.ACCOUNTS_MISSING);
    }

    @Test
    void anotherStoreInItsPlaceIsNoticed() throws Exception {
        DamagedFolder other = DamagedFolder.closedCleanly(folder.resolve("other"), 20);
        Files.write(store.file(), other.whole());
        assertThat(((Damaged) Sample.stores().open(folder)).damage()).isEqualTo(Damage.ANOTHER_STORE);
    }

    @Test
    void aBackupThatIsDamagedTooIsPassedOverForAnOlderOne() throws Exception {
        try (AccountStore open = Sample.open(folder)) {
            Sample.add(open, "later");
        }
        Sample.open(folder).close();
        List<Path> backups = BackupTest.files(folder);
        assertThat(backups).hasSize(2);
        Files.write(backups.getLast(), new byte[] {1, 2, 3});
        Damaged damaged = damaged(StoreDamage.empty());
        assertThat(damaged.lastBackup()).hasValueSatisfying(backup -> {
            assertThat(backup.file()).isEqualTo(backups.getFirst());
            assertThat(backup.accounts()).isEqualTo(20);
        });
    }

    @Test
    void withoutABackupOneCanStillBeginAnew() throws Exception {
        for (Path backup : BackupTest.files(folder)) {
            Files.delete(backup);
        }
        Damaged damaged = damaged(StoreDamage.empty());
        assertThat(damaged.lastBackup()).isEqualTo(Optional.empty());
        assertThat(damaged.message().key()).isEqualTo("account.store-damaged-no-backup");
        assertThat(Sample.stores().restoreBackup(damaged)).isEqualTo(damaged);
        ((Opened) Sample.stores().setAside(damaged)).store().close();
    }

    @Test
    void aReceiptThatIsLostOrGarbledDoesNotKeepPeopleOut() throws Exception {
        Path receipt = folder.resolve("accounts.receipt");
        Files.delete(receipt);
        Sample.open(folder).close();
        Files.writeString(receipt, "x".repeat(400));
        try (AccountStore open = Sample.open(folder)) {
            assertThat(open.count()).isEqualTo(20);
        }
        assertThat(Receipt.read(receipt)).hasValueSatisfying(read -> assertThat(read.registered()).isEqualTo(20));
    }

    /** What was found before somebody put the right file back, with an account that no backup has. */
    private Damaged repairedSince(StoreDamage damage) throws Exception {
        try (AccountStore open = Sample.open(folder)) {
            Sample.add(open, "later");
        }
        byte[] repaired = Files.readAllBytes(store.file());
        byte[] receipt = Files.readAllBytes(folder.resolve("accounts.receipt"));
        Damaged found = damaged(damage);
        Files.write(store.file(), repaired);
        Files.write(folder.resolve("accounts.receipt"), receipt);
        return found;
    }

    private Damaged damaged(StoreDamage damage) throws Exception {
        return (Damaged) store.open(damage);
    }
}
