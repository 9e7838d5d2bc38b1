package loginlens.account.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;
import loginlens.account.AccountStore;
import loginlens.account.AccountStore.Addition;
import loginlens.account.StoreFailedException;
import loginlens.account.StoreFailedException.Fault;
import loginlens.text.Message;
import org.junit.jupiter.api.Test;

class LoginOnlyStoreTest {
    private static final StoreOpening NOT_NOW = new StoreOpening.InUse(Path.of("home"));

    private final Queue<Supplier<StoreOpening>> openings = new ArrayDeque<>();
    private boolean canSave;

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
            assertThat(fault(() -> Sample.add(store, "ada"))).isEqualTo(Fault.LOGIN_ONLY);
            assertThat(fault(() -> store.findBy(Sample.name("user3")))).isEqualTo(Fault.FAILED);
            assertThat(store.findBy(Sample.name("user3"))).isPresent();
            assertThat(Sample.add(store, "ada")).isInstanceOf(Addition.Added.class);
            assertThat(openings).isEmpty();
        }
    }

    @Test
    void whileNothingCanBeSavedPeopleLogInAndNothingIsOpenedAgain() {
        try (AccountStore store = loginOnly()) {
            assertThat(fault(() -> Sample.add(store, "ada"))).isEqualTo(Fault.LOGIN_ONLY);
            assertThat(store.findBy(Sample.name("user3"))).isPresent();
        }
    }

    private static Fault fault(Runnable work) {
        return catchThrowableOfType(StoreFailedException.class, work::run).fault();
    }
}
