package loginlens.ui.passwords.leak;

import java.util.List;
import loginlens.account.AccountStore;
import loginlens.account.BcryptHash;
import loginlens.password.search.LeakedRow;
import loginlens.password.search.LeakedTable;
import loginlens.password.search.MadeUpClass;
import loginlens.password.search.TableSource;
import loginlens.password.storing.Scheme;
import loginlens.ui.passwords.workbench.PasswordLab;

/** Whose rows are searched. */
enum StolenRows {
    MADE_UP_CLASS,
    THIS_STORE;

    /** As many rows as the made-up class has. */
    static final int MOST = MadeUpClass.members().size();

    /** Where the table comes from; of this store, only what is a bcrypt hash. */
    TableSource source(PasswordLab lab) {
        return switch (this) {
            case MADE_UP_CLASS -> (storage, cancellation, done) ->
                    LeakedTable.store(MadeUpClass.members(), storage, lab.crew(), cancellation, done);
            case THIS_STORE -> (storage, cancellation, done) -> new LeakedTable(storage,
                    storage.scheme() == Scheme.BCRYPT ? rows(lab.store()) : List.of());
        };
    }

    private static List<LeakedRow> rows(AccountStore store) {
        return store.newest(MOST).stream()
                .filter(account -> account.passwordHash() instanceof BcryptHash)
                .map(account -> new LeakedRow(account.username().shown(), account.passwordHash().text()))
                .toList();
    }

    /** Whether its rows are stored in this way. */
    boolean has(Scheme scheme) {
        return this == MADE_UP_CLASS || scheme == Scheme.BCRYPT;
    }
}
