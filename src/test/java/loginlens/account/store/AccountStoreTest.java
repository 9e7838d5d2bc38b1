package loginlens.account.store;

import static loginlens.account.store.Sample.NOON;
import static loginlens.account.store.Sample.add;
import static loginlens.account.store.Sample.addAll;
import static loginlens.account.store.Sample.name;
import static loginlens.account.store.Sample.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import loginlens.account.Account;
import loginlens.account.AccountStore;
import loginlens.account.AccountStore.Addition;
import loginlens.account.FavoriteColor;
import loginlens.account.Role;
import loginlens.account.StoreFailedException;
import loginlens.account.StoredHash;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountStoreTest {
    @TempDir
    Path folder;

    @Test
    void aDuplicateOfAnythingButTheNameIsAFaultAndLeavesNothingHalfDone() throws Exception {
        String url = "jdbc:h2:mem:" + UUID.randomUUID();
        Database database = Database.create(url, List.of());
        try (AccountStore store =
                new H2AccountStore(new StoreThread(), database, new MemoryStorage(), List.of(), 0)) {
            add(store, "ada");
            // As after a fault: the next id is taken.
            try (var statement = database.connection().createStatement()) {
                statement.execute("UPDATE store SET registered = 0");
                database.connection().commit();
            }
            assertThatExceptionOfType(StoreFailedException.class).isThrownBy(() -> add(store, "bob"));
            assertThat(store.count()).isEqualTo(1);
        }
    }

    @Test
    void theFirstAccountEverIsTheAdminAndLaterOnesAreStudents() {
        try (AccountStore store = AccountStores.inMemory()) {
            addAll(store, 3);
            assertThat(store.newest(10)).extracting(Account::id).containsExactly(3L, 2L, 1L);
            assertThat(store.newest(10))
                    .extracting(Account::role)
                    .containsExactly(Role.STUDENT, Role.STUDENT, Role.ADMIN);
            assertThat(store.newest(2)).hasSize(2);
            assertThat(store.count()).isEqualTo(3);
        }
    }

    @Test
    void anAccountComesBackAsItWasStored() {
        Account added;
        try (AccountStore store = open(folder)) {
            added = ((Addition.Added) add(store, "Ada")).account();
            assertThat(added).isEqualTo(new Account(
                    1, name("Ada"), Sample.HASH, Role.ADMIN, Optional.of(FavoriteColor.TEAL), NOON));
        }
        try (AccountStore store = open(folder)) {
            assertThat(store.findBy(name("ａｄａ"))).contains(added);
            assertThat(store.findBy(name("bob"))).isEmpty();
        }
    }

    @Test
    void aNameThatIsTakenChangesNothing() {
        try (AccountStore store = AccountStores.inMemory()) {
            add(store, "Ada");
            assertThat(store.add(name("ADA"), StoredHash.of("other"), Optional.empty(), NOON)).isEqualTo(new Addition.NameTaken());
            assertThat(store.newest(9)).singleElement().extracting(Account::passwordHash).isEqualTo(Sample.HASH);
            assertThat(((Addition.Added) add(store, "bob")).account().id()).isEqualTo(2);
        }
    }

    @Test
    void fiftyRegistrationsOfOneNameAtOnceMakeOneAccount() throws Exception {
        List<String> variants = List.of("ada", "Ada", "ADA", "ａｄａ", "ＡＤＡ");
        try (AccountStore store = open(folder);
                var people = Executors.newFixedThreadPool(50)) {
            List<Callable<Addition>> registrations = new ArrayList<>();
            for (int person = 0; person < 50; person++) {
                String typed = variants.get(person % variants.size());
                registrations.add(() -> add(store, typed));
            }
            int added = 0;
            for (Future<Addition> result : people.invokeAll(registrations)) {
                added += result.get() instanceof Addition.Added ? 1 : 0;
            }
            assertThat(added).isEqualTo(1);
            assertThat(store.count()).isEqualTo(1);
        }
    }

    @Test
    void sqlInANameIsOnlyAName() {
        try (AccountStore store = AccountStores.inMemory()) {
            add(store, "victim");
            add(store, "x';DROP/**/TABLE/**/accounts;--");
            assertThat(store.findBy(name("x'OR'1'='1"))).isEmpty();
            assertThat(store.count()).isEqualTo(2);
        }
    }

    @Test
    void twoStoresInMemoryKnowNothingOfEachOther() {
        try (AccountStore one = AccountStores.inMemory();
                AccountStore other = AccountStores.inMemory()) {
            add(one, "ada");
            assertThat(other.count()).isZero();
        }
    }

    @Test
    void aClosedStoreSaysSoAndMayBeClosedAgain() {
        AccountStore store = open(folder);
        store.close();
        store.close();
        assertThatExceptionOfType(StoreFailedException.class).isThrownBy(store::count);
    }

    @Test
    void aTaskThatComesInAfterTheClosingOneDoesNotOpenTheDatabaseAgain() throws Exception {
        Database database = Database.create("jdbc:h2:mem:late", List.of());
        database.close();
        assertThatExceptionOfType(StoreFailedException.class).isThrownBy(database::connection);
    }

    @Test
    void onlyTheOwnerMayReadTheFiles() throws Exception {
        Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path home = folder.resolve("new/home");
        for (int run = 0; run < 2; run++) {
            try (AccountStore store = open(home)) {
                add(store, "user" + run);
            }
        }
        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files).hasSizeGreaterThan(4).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
        }
    }

    @Test
    void theTextOfAnAccountHasNoHashAndNoName() {
        try (AccountStore store = AccountStores.inMemory()) {
            assertThat(add(store, "ada").toString()).doesNotContain("$2a").doesNotContain("ada");
        }
    }
}
