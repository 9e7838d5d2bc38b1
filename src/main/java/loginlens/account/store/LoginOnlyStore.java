package loginlens.account.store;

import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import loginlens.account.Account;
import loginlens.account.AccountStore;
import loginlens.account.FavoriteColor;
import loginlens.account.StoreFailedException;
import loginlens.account.StoreFailedException.Fault;
import loginlens.account.StoredHash;
import loginlens.account.Username;
import loginlens.text.Message;

/**
 * A store in a place where nothing can be saved: people can log in. Before it refuses a registration, it looks whether
 * there is room again, and if so, opens the store as usual and goes on with that one.
 */
final class LoginOnlyStore implements AccountStore {
    private static final System.Logger LOG = System.getLogger(LoginOnlyStore.class.getName());

    private final List<Message> notices;
    private final BooleanSupplier canSave;
    private final Supplier<StoreOpening> again;
    /** The one that can only be read, until there is another; none while it did not open again. */
    private Optional<AccountStore> current;
    private boolean reopened;

    /**
     * Reads from this store.
     *
     * @param notice  says that nothing can be saved
     * @param canSave whether that has changed
     * @param again   opens the store anew, once the other one is closed
     */
    LoginOnlyStore(AccountStore readOnly, Message notice, BooleanSupplier canSave, Supplier<StoreOpening> again) {
        this.current = Optional.of(readOnly);
        this.notices = List.of(notice);
        this.canSave = canSave;
        this.again = again;
    }

    @Override
    public synchronized Optional<Account> findBy(Username username) {
        return current().findBy(username);
    }

    @Override
    public synchronized Addition add(
            Username username, StoredHash passwordHash, Optional<FavoriteColor> color, Instant createdAt) {
        return toSave().add(username, passwordHash, color, createdAt);
    }

    @Override
    public synchronized boolean delete(long id) {
        return toSave().delete(id);
    }

    private AccountStore toSave() {
        if (!reopened && canSave.getAsBoolean()) {
            reopen();
        }
        if (!reopened) {
            throw StoreFailedException.because("nothing can be saved here", Fault.LOGIN_ONLY);
        }
        return current();
    }

    /** People may log in as soon as it can be opened: so each who wants to looks whether it can. */
    private AccountStore current() {
        if (current.isEmpty()) {
            reopen();
        }
        return current.orElseThrow(() -> StoreFailedException.because("the store did not open again", Fault.FAILED));
    }

    private void reopen() {
        current.ifPresent(AccountStore::close);
        current = Optional.empty();
        switch (again.get()) {
            case StoreOpening.Opened(var store) -> {
                current = Optional.of(store);
                reopened = !(store instanceof LoginOnlyStore);
            }
            case StoreOpening.NotOpened why ->
                LOG.log(Level.WARNING, "The account store did not open again: {0}", why.message().key());
        }
    }

    @Override
    public synchronized List<Account> newest(int limit) {
        return current().newest(limit);
    }

    @Override
    public synchronized long count() {
        return current().count();
    }

    @Override
    public boolean isInMemory() {
        return false;
    }

    @Override
    public List<Message> notices() {
        return notices;
    }

    @Override
    public synchronized void close() {
        current.ifPresent(AccountStore::close);
    }
}
