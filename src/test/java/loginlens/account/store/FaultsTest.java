package loginlens.account.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import loginlens.account.AccountStore;
import loginlens.account.store.DamagedFolder.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The full figures of what the store promises, printed as a table of what was measured. */
@Tag("faults")
@TestInstance(Lifecycle.PER_CLASS)
class FaultsTest {
    private final List<String> table = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void twoHundredKills() throws Exception {
        Kills kills = Kills.of(200, folder.resolve("kills"));
        measured("200 random kill -9 during registrations: acknowledged accounts lost / store does not open",
                "%d / %d (of %d acknowledged)".formatted(kills.lost(), kills.notOpened(), kills.acknowledged()));
        assertThat(kills.lost() + kills.notOpened()).isZero();
    }

    @Test
    void aHundredInterruptedRuns() throws Exception {
        Interrupts interrupts = Interrupts.of(100, folder.resolve("interrupts"));
        measured("100 runs of interrupted registrations, look-ups and closings: lost / store does not open",
                "%d / %d (of %d acknowledged)"
                        .formatted(interrupts.lost(), interrupts.notOpened(), interrupts.acknowledged()));
        assertThat(interrupts.lost() + interrupts.notOpened()).isZero();
    }

    @Test
    void damagedFilesAsAfterACleanClose() throws Exception {
        damage("after a clean close", DamagedFolder.closedCleanly(folder.resolve("closed"), 40));
    }

    @Test
    void damagedFilesAsAfterAKill() throws Exception {
        damage("after a kill", DamagedFolder.killed(folder.resolve("killed"), 40));
    }

    @Test
    void aFullDisk() throws Exception {
        FullDisk full = FullDisk.of(Files.createDirectory(folder.resolve("full")));
        measured("disk full while registering (" + full.means() + ")", String.join("; ", full.said()));
        assertThat(full.said()).contains("lost while full: 0", "lost when opened again: 0");
    }

    @Test
    void craftedStores() throws Exception {
        int run = 0;
        int opened = 0;
        for (Craft craft : Craft.values()) {
            Path home = folder.resolve(craft.name());
            Path mark = folder.resolve("mark");
            try (AccountStore store = Sample.open(home)) {
                Sample.addAll(store, 3);
            }
            craft.apply(home.resolve("accounts.mv.db"), mark);
            Craft.delete(mark);
            opened += Sample.stores().open(home) instanceof StoreOpening.Opened ? 1 : 0;
            run += Craft.delete(mark) ? 1 : 0;
        }
        // Backups and set-aside files are in the quick half, with proof that plain H2 runs each of these.
        measured(Craft.values().length + " kinds of stores crafted to run code: code run / store opened",
                run + " / " + opened);
        assertThat(run + opened).isZero();
    }

    @Test
    void nothingCanBeSaved() throws Exception {
        var said = FullDisk.onSmallDisk(NothingSaved.class, Files.createDirectory(folder.resolve("small")));
        List<String> lines = said.orElse(List.of()).stream().filter(line -> !line.startsWith("filled")).toList();
        measured("disk full, full after a crash, read-only: people log in, and register once it can be saved",
                said.isPresent() ? String.join("; ", lines) : "no file system of its own to try it on");
        assertThat(lines).allMatch(line -> line.contains("found true, LOGIN_ONLY, later Added")
                || line.equals(NothingSaved.NOT_REMOUNTED));
    }

    @Test
    void aSecondLoginLens() throws Exception {
        Path home = folder.resolve("second");
        Process first = Jvm.start(Registrar.class, home);
        try (var said = first.inputReader()) {
            assertThat(said.readLine()).isEqualTo(Registrar.OPENED);
            long start = System.nanoTime();
            assertThat(Sample.stores().open(home)).isEqualTo(new StoreOpening.InUse(home));
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            measured("second LoginLens on the same folder: time to the message", took.toMillis() + " ms");
            assertThat(took).isLessThan(Duration.ofSeconds(2));
        } finally {
            first.destroyForcibly().waitFor();
        }
    }

    @Test
    void aMillionRows() throws Exception {
        try (ManyAccounts few = ManyAccounts.of(1_000, folder.resolve("few"))) {
            ManyAccounts.of(1_000_000, folder.resolve("many")).close();
            long start = System.nanoTime();
            try (ManyAccounts many = ManyAccounts.opened(folder.resolve("many"))) {
                measured("opening a store of 1,000,000 rows after a clean close", millis(start));
                assertThat(ratio("the same 1,000 names", few, many, 1_000)).isLessThan(1.5);
                ratio("names from all rows, most of them not in memory", few, many, 1_000_000);
            }
        }
    }

    private double ratio(String names, ManyAccounts few, ManyAccounts many, int among) {
        Random random = new Random(1);
        long small = Long.MAX_VALUE;
        long big = Long.MAX_VALUE;
        // The first rounds warm up; the best of several, since a busy machine makes either slower at times.
        for (int round = 0; round < 10; round++) {
            small = Math.min(small, few.medianLookUp(20_000, 1_000, random));
            big = Math.min(big, many.medianLookUp(20_000, among, random));
        }
        double ratio = (double) big / small;
        measured("look-up by name, 1,000 : 1,000,000 rows, " + names,
                "1 : %.2f (median %.1f µs : %.1f µs)".formatted(ratio, small / 1e3, big / 1e3));
        return ratio;
    }

    @AfterAll
    void print() {
        System.out.println();
        table.forEach(System.out::println);
    }

    private void damage(String state, DamagedFolder store) throws Exception {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        List<StoreDamage> all = StoreDamage.all(store.whole(), folder);
        for (StoreDamage damage : all) {
            outcomes.merge(store.outcome(damage), 1, Integer::sum);
        }
        measured(all.size() + " damaged files " + state, outcomes.entrySet().stream()
                .map(outcome -> outcome.getKey() + " " + outcome.getValue())
                .collect(Collectors.joining(", ")));
        assertThat(outcomes).containsOnlyKeys(Outcome.SAID, Outcome.HARMLESS);
    }

    private void measured(String promise, String measured) {
        table.add("| " + promise + " | " + measured + " |");
    }

    private static String millis(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms";
    }
}
