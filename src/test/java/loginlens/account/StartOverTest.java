package loginlens.account;

import static loginlens.account.store.Sample.add;
import static loginlens.account.store.Sample.name;
import static loginlens.account.store.Sample.open;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import loginlens.account.AccountStore.Addition;
import loginlens.account.store.Sample;
import loginlens.account.store.StoreOpening;
import loginlens.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store of the next class, and what becomes of the one before. */
class StartOverTest {
    @TempDir
    Path folder;

    @Test
    void theNewStoreIsEmptyAndTheOldOneCanBeOpenedWhereItSaysThatItIs() {
        try (AccountStore store = open(folder)) {
            add(store, "ada");
        }
        Path old = folder.resolve("set-aside").resolve("1");
        try (AccountStore store = startOver()) {
            assertThat(store.count()).isZero();
            assertThat(store.notices()).containsExactly(Message.of("account.notice-started-over", old.toString()));
            assertThat(((Addition.Added) add(store, "bob")).account())
                    .matches(bob -> bob.id() == 1 && bob.role() == Role.ADMIN);
        }
        try (AccountStore store = open(old)) {
            assertThat(store.notices()).isEmpty();
            assertThat(store.findBy(name("ada"))).map(Account::id).contains(1L);
        }
        try (AccountStore store = open(folder)) {
            assertThat(store.newest(9)).extracting(Account::username).containsExactly(name("bob"));
            assertThat(store.notices()).isEmpty();
        }
    }

    @Test
    void eachClassIsKeptUnderANumberOfItsOwn() {
        for (String first : new String[] {"ada", "bob"}) {
            try (AccountStore store = open(folder)) {
                add(store, first);
            }
            startOver().close();
        }
        try (AccountStore store = open(folder.resolve("set-aside").resolve("2"))) {
            assertThat(store.newest(9)).extracting(Account::username).containsExactly(name("bob"));
        }
    }

    @Test
    void aStoreThatIsOpenIsLeftAlone() {
        try (AccountStore store = open(folder)) {
            add(store, "ada");
            assertThat(Sample.stores().startOver(folder)).isEqualTo(new StoreOpening.InUse(folder));
            assertThat(folder.resolve("set-aside")).doesNotExist();
            assertThat(store.count()).isEqualTo(1);
        }
    }

    @Test
    void whereNothingCanBeSetAsideTheOldStoreStaysAsItWas() throws Exception {
        try (AccountStore store = open(folder)) {
            add(store, "ada");
        }
        // In the place of the folder, so that it stops everybody, an administrator too.
        Files.writeString(folder.resolve("set-aside"), "a file");
        assertThat(Sample.stores().startOver(folder)).isInstanceOf(StoreOpening.NotOpened.class);
        try (AccountStore store = open(folder)) {
            assertThat(store.count()).isEqualTo(1);
        }
    }

    private AccountStore startOver() {
        return ((StoreOpening.Opened) Sample.stores().startOver(folder)).store();
    }
}
