package loginlens.account.store;

import java.nio.file.Path;
import java.util.UUID;
import loginlens.account.AccountStore;
import loginlens.account.AccountStore.Addition;

/** A second JVM that registers accounts without end and says each one that was acknowledged, until it is killed. */
final class Registrar {
    static final String OPENED = "opened";

    private Registrar() {}

    public static void main(String[] args) {
        StoreOpening opening = Sample.stores().open(Path.of(args[0]));
        if (!(opening instanceof StoreOpening.Opened(AccountStore store))) {
            System.out.println(opening);
            return;
        }
        say(OPENED);
        while (true) {
            String name = UUID.randomUUID().toString();
            if (Sample.add(store, name) instanceof Addition.Added) {
                say(name);
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
