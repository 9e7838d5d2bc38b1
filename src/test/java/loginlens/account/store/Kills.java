package loginlens.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import loginlens.account.AccountStore;

/** Kills a JVM that registers accounts, at a random moment, again and again on the same folder. */
record Kills(int runs, int acknowledged, int lost, int notOpened) {

    static Kills of(int runs, Path folder) throws Exception {
        Random random = new Random(9);
        List<String> all = new ArrayList<>();
        int lost = 0;
        int notOpened = 0;
        for (int run = 0; run < runs; run++) {
            Process process = Jvm.start(Registrar.class, folder);
            // Long enough that most runs are hit while registering, short enough that some are hit while opening.
            process.waitFor(300 + random.nextInt(1_000), TimeUnit.MILLISECONDS);
            assertThat(process.isAlive()).isTrue();
            // By its handle: the process itself would throw away what was said before the kill.
            process.toHandle().destroyForcibly();
            List<String> said = Jvm.lines(process).stream().filter(line -> line.length() == 36).toList();
            all.addAll(said);
            if (Sample.stores().open(folder) instanceof StoreOpening.Opened(AccountStore store)) {
                lost += missing(store, said);
                lost += run == runs - 1 ? missing(store, all) : 0;
                store.close();
            } else {
                notOpened++;
            }
        }
        return new Kills(runs, all.size(), lost, notOpened);
    }

    private static int missing(AccountStore store, List<String> names) {
        return (int) names.stream().filter(name -> store.findBy(Sample.name(name)).isEmpty()).count();
    }
}
