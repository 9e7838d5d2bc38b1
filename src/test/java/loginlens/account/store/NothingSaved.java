package loginlens.account.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import loginlens.account.AccountStore;
import loginlens.account.StoreFailedException;
import loginlens.account.store.StoreOpening.Opened;
import loginlens.text.Message;

/** Opens a store on a disk that is full, then on one that is read-only, and says what can be done there. */
final class NothingSaved {
    static final String NOT_REMOUNTED = "read-only: not tried";
    private static final int ACCOUNTS = 3;

    private NothingSaved() {}

    public static void main(String[] args) throws Exception {
        Path disk = Path.of(args[0]);
        Path home = disk.resolve("home");
        try (AccountStore store = Sample.open(home)) {
            Sample.addAll(store, ACCOUNTS);
        }
        Path ballast = disk.resolve("ballast");
        fill(ballast);
        tell("full", home, () -> Files.delete(ballast));
        crash(home);
        fill(ballast);
        tell("full after a crash", home, () -> Files.delete(ballast));
        if (remount("ro", disk)) {
            tell("read-only", home, () -> remount("rw", disk));
        } else {
            // Some systems let nobody but the real administrator do so.
            System.out.println(NOT_REMOUNTED);
        }
    }

    private interface Remedy {
        void apply() throws Exception;
    }

    private static void tell(String state, Path home, Remedy remedy) throws Exception {
        if (!(Sample.stores().open(home) instanceof Opened(AccountStore store))) {
            System.out.println(state + ": not opened");
            return;
        }
        try (store) {
            List<String> notices = store.notices().stream().map(Message::key).toList();
            boolean found = store.findBy(Sample.name("user" + ACCOUNTS)).isPresent();
            String refused = add(store, "early");
            remedy.apply();
            System.out.println(state + ": " + String.join(" ", notices) + ", found " + found + ", " + refused
                    + ", later " + add(store, state.replace(' ', '-')) + ", accounts " + store.count());
        }
    }

    private static String add(AccountStore store, String name) {
        try {
            return Sample.add(store, name).getClass().getSimpleName();
        } catch (StoreFailedException e) {
            return e.fault().name();
        }
    }

    /** As a kill leaves it: with a receipt of a store that is open. */
    private static void crash(Path home) throws IOException {
        Path receipt = home.resolve("accounts.receipt");
        Receipt closed = Receipt.read(receipt).orElseThrow();
        new Receipt(closed.storeId(), closed.registered(), Optional.empty()).replace(receipt);
    }

    private static void fill(Path ballast) throws IOException {
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[256]);
            }
        } catch (IOException full) {
            System.out.println("filled: " + (Files.getFileStore(ballast).getUsableSpace() == 0));
        }
    }

    private static boolean remount(String how, Path disk) throws IOException, InterruptedException {
        return new ProcessBuilder("mount", "-o", "remount," + how, disk.toString()).start().waitFor() == 0;
    }
}
