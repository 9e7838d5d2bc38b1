package loginlens.account;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static loginlens.account.store.Sample.add;
import static loginlens.account.store.Sample.name;
import static loginlens.account.store.Sample.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import loginlens.account.AccountStore.Addition;
import loginlens.account.StoreFailedException.Fault;
import loginlens.account.store.AccountStores;
import loginlens.account.store.Sample;
import loginlens.account.store.StoreOpening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeletionTest {
    @TempDir
    Path folder;

    @Test
    void aDeletedAccountIsGoneAndTheOthersStay() {
        try (AccountStore store = AccountStores.inMemory()) {
            Sample.addAll(store, 3);
            assertThat(store.delete(2)).isTrue();
            assertThat(store.findBy(name("user2"))).isEmpty();
            assertThat(store.newest(9)).extracting(Account::id).containsExactly(3L, 1L);
            assertThat(store.newest(2)).extracting(Account::id).containsExactly(3L, 1L);
            assertThat(store.count()).isEqualTo(2);
        }
    }

    @Test
    void whatIsNotThereIsNotDeleted() {
        try (AccountStore store = AccountStores.inMemory()) {
            add(store, "ada");
            assertThat(store.delete(1)).isTrue();
            assertThat(store.delete(1)).as("a second time").isFalse();
            assertThat(store.delete(7)).isFalse();
            assertThat(store.count()).isZero();
        }
    }

    @Test
    void theNameIsFreeAgainButNeitherTheIdNorTheRoleOfTheFirst() {
        try (AccountStore store = AccountStores.inMemory()) {
            add(store, "ada");
            store.delete(1);
            Account again = ((Addition.Added) add(store, "ada")).account();
            assertThat(again.id()).isEqualTo(2);
            assertThat(again.role()).isEqualTo(Role.STUDENT);
        }
    }

    @Test
    void noUsernameIsThatOfAnEmptiedRow() {
        assertThat(Username.read("deleted 1")).isInstanceOf(Username.Reading.Refused.class);
    }

    @Test
    void aDeletionOutlivesTheStoreAndIsNoDamage() {
        try (AccountStore store = open(folder)) {
            Sample.addAll(store, 3);
            store.delete(3);
        }
        try (AccountStore store = open(folder)) {
            assertThat(store.notices()).isEmpty();
            assertThat(store.newest(9)).extracting(Account::id).containsExactly(2L, 1L);
            assertThat(((Addition.Added) add(store, "new")).account().id()).isEqualTo(4);
        }
    }

    @Test
    void aDeletionIsOnTheDiskOnceItIsAcknowledged() throws Exception {
        Path killed = Files.createDirectory(folder.resolve("killed"));
        try (AccountStore store = open(Files.createDirectory(folder.resolve("running")))) {
            Sample.addAll(store, 2);
            store.delete(1);
            // What a kill at this moment would leave.
            for (String file : List.of("accounts.mv.db", "accounts.receipt")) {
                Files.copy(folder.resolve("running").resolve(file), killed.resolve(file), COPY_ATTRIBUTES);
            }
        }
        try (AccountStore store = open(killed)) {
            assertThat(store.newest(9)).extracting(Account::id).containsExactly(2L);
        }
    }

    @Test
    void restoringTheNewestBackupDoesNotUndoADeletion() throws Exception {
        try (AccountStore store = open(folder)) {
            Sample.addAll(store, 2);
        }
        try (AccountStore store = open(folder)) {
            store.delete(1);
        }
        Files.writeString(folder.resolve("accounts.mv.db"), "no store");
        StoreOpening.Damaged damaged = (StoreOpening.Damaged) Sample.stores().open(folder);
        StoreOpening restored = Sample.stores().restoreBackup(damaged);
        try (AccountStore store = ((StoreOpening.Opened) restored).store()) {
            assertThat(store.newest(9)).extracting(Account::id).containsExactly(2L);
        }
    }

    @Test
    void aFileThatHasLeftItsFolderLosesNoMore() throws Exception {
        try (AccountStore store = open(folder)) {
            add(store, "ada");
            Files.move(folder.resolve("accounts.mv.db"), folder.resolve("elsewhere"));
            assertThatExceptionOfType(StoreFailedException.class)
                    .isThrownBy(() -> store.delete(1))
                    .matches(fault -> fault.fault() == Fault.GONE);
        }
    }
}
