package loginlens.app.server;

import java.io.PrintStream;
import java.nio.file.Path;
import loginlens.account.AccountStore;
import loginlens.account.store.AccountStores;
import loginlens.account.store.StoreOpening;
import loginlens.account.store.StoreOpening.Damaged;
import loginlens.text.Message;
import loginlens.text.Words;

/** Repairs damaged accounts from the command line, as the window does it at the press of a button. */
public final class Repairs {
    private final AccountStores stores;
    private final Words words;
    private final PrintStream out;
    private final PrintStream err;

    /** Says on {@code out} what was done, and on {@code err} why nothing was. */
    public Repairs(AccountStores stores, Words words, PrintStream out, PrintStream err) {
        this.stores = stores;
        this.words = words;
        this.out = out;
        this.err = err;
    }

    /** Repairs the accounts in this folder if they are damaged; whether they are whole now, and closed. */
    public boolean repair(Repair repair, Path folder) {
        return switch (stores.open(folder)) {
            case Damaged damaged when repair == Repair.RESTORE && damaged.lastBackup().isEmpty() -> failed(damaged);
            case Damaged damaged -> switch (repair) {
                case RESTORE -> settle(stores.restoreBackup(damaged), "repair.restored", damaged.setAside());
                case SET_ASIDE -> settle(stores.setAside(damaged), "repair.setAside", damaged.setAside());
            };
            case StoreOpening.Opened opened -> settle(opened, "repair.notNeeded", folder);
            case StoreOpening.NotOpened why -> failed(why);
        };
    }

    private boolean settle(StoreOpening opening, String done, Path place) {
        return switch (opening) {
            case StoreOpening.Opened(var store) -> {
                say(store, done, place);
                yield true;
            }
            case StoreOpening.NotOpened why -> failed(why);
        };
    }

    private void say(AccountStore store, String done, Path place) {
        try (store) {
            out.println(words.say(Message.of(done, place.toString(), store.count())));
        }
    }

    private boolean failed(StoreOpening.NotOpened why) {
        err.println(words.say(why.message()));
        return false;
    }
}
