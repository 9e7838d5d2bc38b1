package loginlens.account.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import loginlens.account.AccountStore;
import loginlens.account.AccountStore.Addition;
import loginlens.account.StoreFailedException;

/** Interrupts people at random while they register and look names up, and closes the store under them. */
record Interrupts(int runs, int acknowledged, int lost, int notOpened) {
    private static final int PEOPLE = 3;

    static Interrupts of(int runs, Path folder) throws Exception {
        Random random = new Random(7);
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        int lost = 0;
        int notOpened = 0;
        for (int run = 0; run < runs; run++) {
            AccountStore store = Sample.open(folder);
            List<Thread> people = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                people.add(Thread.ofPlatform().start(() -> register(store, acknowledged)));
            }
            for (int blow = random.nextInt(40); blow >= 0; blow--) {
                people.get(random.nextInt(PEOPLE)).interrupt();
                store.count();
            }
            Thread closing = Thread.ofPlatform().start(store::close);
            closing.interrupt();
            closing.join();
            for (Thread person : people) {
                person.join();
            }
            if (Sample.stores().open(folder) instanceof StoreOpening.Opened(AccountStore again)) {
                lost += (int) acknowledged.stream().filter(name -> again.findBy(Sample.name(name)).isEmpty()).count();
                again.close();
            } else {
                notOpened++;
            }
        }
        return new Interrupts(runs, acknowledged.size(), lost, notOpened);
    }

    /** Registers until the store is closed, whatever interrupts come. */
    private static void register(AccountStore store, Queue<String> acknowledged) {
        try {
            while (true) {
                String name = UUID.randomUUID().toString();
                if (Sample.add(store, name) instanceof Addition.Added && store.findBy(Sample.name(name)).isPresent()) {
                    acknowledged.add(name);
                }
            }
        } catch (StoreFailedException closed) {
            return;
        }
    }
}
