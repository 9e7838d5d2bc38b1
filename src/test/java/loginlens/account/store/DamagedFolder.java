package loginlens.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import loginlens.account.Account;
import loginlens.account.AccountStore;
import loginlens.account.store.StoreOpening.Damaged;
import loginlens.account.store.StoreOpening.Opened;

/** A folder whose store gets damaged, and what it held before. */
final class DamagedFolder {
    private final Path folder;
    private final List<Account> before;
    private final byte[] whole;
    private final byte[] receipt;

    /** What became of a damaged store. */
    enum Outcome { SAID, HARMLESS, LOST, OVERWRITTEN, OTHER }

    /** Remembers the folder's files as they are now. */
    private DamagedFolder(Path folder, List<Account> before) throws IOException {
        this.folder = folder;
        this.before = before;
        this.whole = Files.readAllBytes(folder.resolve("accounts.mv.db"));
        this.receipt = Files.readAllBytes(folder.resolve("accounts.receipt"));
    }

    /** A store with some accounts, a backup of all of them, and a file as a clean close leaves it. */
    static DamagedFolder closedCleanly(Path folder, int accounts) throws IOException {
        try (AccountStore store = Sample.open(folder)) {
            Sample.addAll(store, accounts);
        }
        List<Account> before;
        try (AccountStore store = Sample.open(folder)) {
            before = store.newest(accounts + 1);
        }
        return new DamagedFolder(folder, before);
    }

    /** The same, with the file as a kill leaves it: a copy taken while the store is open. */
    static DamagedFolder killed(Path folder, int accounts) throws IOException {
        closedCleanly(folder, accounts);
        try (AccountStore store = Sample.open(folder)) {
            Sample.add(store, "later");
            List<Account> before = store.newest(accounts + 2);
            return new DamagedFolder(folder, before);
        }
    }

    byte[] whole() {
        return whole;
    }

    List<Account> before() {
        return before;
    }

    Path file() {
        return folder.resolve("accounts.mv.db");
    }

    /** Puts the damage in place and opens the store. */
    StoreOpening open(StoreDamage damage) throws IOException {
        Files.write(file(), damage.bytes());
        Files.write(folder.resolve("accounts.receipt"), receipt);
        return Sample.stores().open(folder);
    }

    /** Puts the damage in place, opens the store and says what came of it. */
    Outcome outcome(StoreDamage damage) throws IOException {
        return switch (open(damage)) {
            case Opened(AccountStore store) -> goesOn(store) ? Outcome.HARMLESS : Outcome.LOST;
            case Damaged _ -> Files.mismatch(file(), copy(damage)) == -1 ? Outcome.SAID : Outcome.OVERWRITTEN;
            default -> Outcome.OTHER;
        };
    }

    /** Asserts that restoring the backup brings back what was in it. */
    void assertRestorable(Damaged damaged) {
        assertThat(Sample.stores().restoreBackup(damaged)).isInstanceOfSatisfying(Opened.class, opened -> {
            try (AccountStore store = opened.store()) {
                long accounts = damaged.lastBackup().orElseThrow().accounts();
                assertThat(store.newest(before.size() + 1))
                        .isEqualTo(before.stream().filter(account -> account.id() <= accounts).toList())
                        .isNotEmpty();
            }
        });
    }

    /** Asserts that the damaged file was kept as it was. */
    void assertKept(StoreDamage damage) throws IOException {
        assertThat(setAsideFiles()).anySatisfy(file -> assertThat(file).hasBinaryContent(damage.bytes()));
    }

    List<Path> setAsideFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("set-aside"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Whether all accounts are there, and still are after one more was registered and the store opened again. */
    private boolean goesOn(AccountStore store) {
        boolean there;
        try (store) {
            there = store.newest(before.size() + 1).equals(before);
            Sample.add(store, "one-more");
        }
        try (AccountStore again = Sample.open(folder)) {
            return there && again.newest(before.size() + 2).stream().skip(1).toList().equals(before);
        }
    }

    private Path copy(StoreDamage damage) throws IOException {
        return Files.write(folder.resolve("copy-for-comparing"), damage.bytes());
    }
}
