package loginlens.account.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import loginlens.account.AccountStore;
import loginlens.account.AccountStore.Addition;
import loginlens.account.StoreFailedException;
import loginlens.account.StoreFailedException.Fault;
import loginlens.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing can be saved, people can still log in. */
class NothingSavedTest {
    private static final StoreOpening NOT_NOW = new StoreOpening.InUse(Path.of("home"));

    private final Queue<Supplier<StoreOpening>> openings = new ArrayDeque<>();
    private boolean canSave;

    @TempDir
    Path folder;

    @Test
    void onAFullOrReadOnlyDiskPeopleLogInAndRegisterAgainAsSoonAsTheyCan() throws Exception {
        Optional<List<String>> said = FullDisk.onSmallDisk(NothingSaved.class, folder);
        assumeTrue(said.isPresent(), "needs a file system of its own");
        assertThat(said.get().subList(0, 4)).containsExactly(
                "filled: true",
                "full: account.notice-full, found true, LOGIN_ONLY, later Added, accounts 4",
                "filled: true",
                "full after a crash: account.notice-full, found true, LOGIN_ONLY, later Added, accounts 5");
        assertThat(said.get().subList(4, said.get().size())).containsAnyOf(
                "read-only: account.notice-read-only, found true, LOGIN_ONLY, later Added, accounts 6",
                NothingSaved.NOT_REMOUNTED).hasSize(1);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such permissions")
    void inAFolderThatCannotBeWrittenToPeopleLogIn() throws Exception {
        Path home = folder.resolve("home");
        try (AccountStore store = Sample.open(home)) {
            Sample.addAll(store, 3);
        }
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-x------"));
        assumeFalse(Files.isWritable(home), "nothing keeps an administrator from writing");
        try (AccountStore store = Sample.open(home)) {
            assertThat(store.findBy(Sample.name("user3"))).isPresent();
            assertFault(Fault.LOGIN_ONLY, () -> Sample.add(store, "ada"));
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
            assertThat(Sample.add(store, "ada")).isInstanceOf(Addition.Added.class);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "nobody can delete a file that is open there")
    void afterTheFolderWasDeletedNothingIsAddedAndNothingIsSaidToBeSafe() throws Exception {
        Path home = folder.resolve("home");
        try (AccountStore store = Sample.open(home)) {
            Sample.addAll(store, 3);
            Files.move(home, folder.resolve("moved-away"));
            assertFault(Fault.GONE, () -> Sample.add(store, "ada"));
            Files.createDirectories(home);
            Files.writeString(home.resolve("accounts.mv.db"), "another file of this name");
            assertFault(Fault.GONE, () -> Sample.add(store, "ada"));
            assertThat(store.count()).as("nobody was added").isEqualTo(3);
        }
        assertThat(home.resolve("backups")).as("nothing is put into the other folder").doesNotExist();
    }

    @Test
    void anAccountThatMayBeStoredIsNotSaidToBeLost() throws Exception {
        try (AccountStore store = Sample.open(folder)) {
            Sample.addAll(store, 3);
            Path receipt = folder.resolve("accounts.receipt");
            Files.delete(receipt);
            Files.createDirectory(receipt);
            assertFault(Fault.UNCERTAIN, () -> Sample.add(store, "ada"));
            assertThat(store.findBy(Sample.name("ada"))).as("it was stored all the same").isPresent();
        }
    }

    private static AccountStore inMemory() {
        AccountStore store = AccountStores.inMemory();
        Sample.addAll(store, 3);
        return store;
    }

    private AccountStore loginOnly() {
        return new LoginOnlyStore(
                inMemory(), Message.of("account.notice-full", "home"), () -> canSave, () -> openings.remove().get());
    }

    @Test
    void whatDidNotOpenAgainIsTriedAgainWhenSomebodyLogsIn() {
        try (AccountStore store = loginOnly()) {
            canSave = true;
            openings.addAll(List.of(() -> NOT_NOW, () -> NOT_NOW, () -> new StoreOpening.Opened(inMemory())));
            assertFault(Fault.LOGIN_ONLY, () -> Sample.add(store, "ada"));
            assertFault(Fault.FAILED, () -> store.findBy(Sample.name("user3")));
            assertThat(store.findBy(Sample.name("user3"))).isPresent();
            assertThat(Sample.add(store, "ada")).isInstanceOf(Addition.Added.class);
            assertThat(openings).isEmpty();
        }
    }

    @Test
    void whileNothingCanBeSavedPeopleLogInAndNothingIsOpenedAgain() {
        try (AccountStore store = loginOnly()) {
            assertFault(Fault.LOGIN_ONLY, () -> Sample.add(store, "ada"));
            assertThat(store.findBy(Sample.name("user3"))).isPresent();
        }
    }

    private static void assertFault(Fault fault, Runnable work) {
        assertThat(catchThrowableOfType(StoreFailedException.class, work::run).fault())
                .isEqualTo(fault);
    }
}
