package loginlens.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
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
            List<String> said = kill(process, random).stream().filter(line -> line.length() == 36).toList();
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

    /** Three of four while they register, however slow the machine is; the others at any moment, opening included. */
    private static List<String> kill(Process process, Random random) throws Exception {
        List<String> said = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            assertThat(process.waitFor(random.nextInt(1_000), TimeUnit.MILLISECONDS)).isFalse();
        } else {
            BufferedReader reader = process.inputReader();
            for (int line = random.nextInt(30) + 2; line > 0; line--) {
                said.add(reader.readLine());
            }
        }
        // By its handle: the process itself would throw away what was said before the kill.
        process.toHandle().destroyForcibly();
        said.addAll(Jvm.lines(process));
        return said;
    }

    private static int missing(AccountStore store, List<String> names) {
        return (int) names.stream().filter(name -> store.findBy(Sample.name(name)).isEmpty()).count();
    }
}
