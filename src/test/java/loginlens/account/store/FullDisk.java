package loginlens.account.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loginlens.account.AccountStore;
import loginlens.account.AccountStore.Addition;
import loginlens.account.StoreFailedException;

/**
 * Registers accounts in a second JVM until there is no room, makes room, goes on, and opens the store again.
 *
 * @param means         how the room was limited
 * @param limitsTheDisk whether the disk was full, and not only the file as large as allowed
 * @param said          what the second JVM said at each stage
 */
record FullDisk(String means, boolean limitsTheDisk, List<String> said) {
    private static final String FILE_SYSTEM = "mount -t tmpfs -o size=4m,mode=700 tmpfs \"$0\" && exec \"$@\"";
    private static final String LARGEST_FILE = "ulimit -f 600 && exec \"$@\"";

    /** Runs it on a real file system of 4 MB where one may be mounted, else with a limit on the size of a file. */
    static FullDisk of(Path folder) throws Exception {
        String place = folder.toString();
        boolean mounts = canMount(place);
        Process process = mounts
                ? Jvm.start(FullDisk.class, folder, "unshare", "-rm", "sh", "-c", FILE_SYSTEM, place)
                : Jvm.start(FullDisk.class, folder, "sh", "-c", LARGEST_FILE, place);
        return new FullDisk(
                mounts ? "a file system of 4 MB" : "no more than 300 KB a file", mounts, Jvm.lines(process));
    }

    /** Starts this class in another JVM, with a file system of 4 MB of its own there; empty where none can be mounted. */
    static Optional<List<String>> onSmallDisk(Class<?> main, Path folder) throws Exception {
        return canMount(folder.toString())
                ? Optional.of(Jvm.lines(Jvm.start(
                        main, folder, "unshare", "-rm", "sh", "-c", FILE_SYSTEM, folder.toString())))
                : Optional.empty();
    }

    private static boolean canMount(String place) throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "-rm", "sh", "-c", FILE_SYSTEM, place, "true").start().waitFor() == 0;
        } catch (IOException e) {
            // Not a Linux with that tool.
            return false;
        }
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        boolean onOwnDisk = Files.getFileStore(folder).getTotalSpace() < 10_000_000;
        Path ballast = Files.write(folder.resolve("ballast"), new byte[onOwnDisk ? 2_500_000 : 0]);
        List<String> acknowledged = new ArrayList<>();
        AccountStore store = Sample.open(folder);
        StoreFailedException failure = fill(store, acknowledged);
        System.out.println("acknowledged some: " + !acknowledged.isEmpty());
        System.out.println(failure.message().key());
        System.out.println("lost while full: " + lost(store, acknowledged));
        Files.delete(ballast);
        if (onOwnDisk) {
            boolean added = Sample.add(store, "later") instanceof Addition.Added;
            System.out.println("registered with room again: " + added);
            acknowledged.addAll(added ? List.of("later") : List.of());
        }
        store.close();
        try (AccountStore again = Sample.open(folder)) {
            System.out.println("lost when opened again: " + lost(again, acknowledged));
        }
    }

    private static StoreFailedException fill(AccountStore store, List<String> acknowledged) {
        while (true) {
            try {
                String name = UUID.randomUUID().toString();
                if (Sample.add(store, name) instanceof Addition.Added) {
                    acknowledged.add(name);
                }
            } catch (StoreFailedException e) {
                return e;
            }
        }
    }

    private static long lost(AccountStore store, List<String> acknowledged) {
        return acknowledged.stream().filter(name -> store.findBy(Sample.name(name)).isEmpty()).count();
    }
}
