package loginlens.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;

/** Whole processes with a real window: medians of runs by turns. */
final class WindowFigures {
    private static final int RUNS = 9;
    private static final int MANY = 100_000;
    private static final List<String> JAVAFX =
            List.of("--add-modules", "javafx.controls,javafx.fxml", "--enable-native-access=javafx.graphics");

    private final Path target;
    private final Path folder;

    WindowFigures(Path target, Path folder) {
        this.target = target;
        this.folder = folder;
    }

    void measure(Table table) throws Exception {
        var display = Display.open();
        if (display.isEmpty()) {
            table.skipped("start, memory, login and the FX thread, in a real window", "there is no Xvfb here");
            return;
        }
        try (var screen = display.get()) {
            measure(screen, table);
        }
    }

    private void measure(Display screen, Table table) throws Exception {
        var jar = folder.resolve("bench.jar");
        ToolProvider.findFirst("jar").orElseThrow().run(System.err, System.err, "--create", "--file", jar.toString(),
                "-C", target.resolve("bench-classes").toString(), "loginlens/bench");
        // As JavaFX comes from its makers: jars alone.
        var plain = Files.createDirectory(folder.resolve("javafx"));
        try (var files = Files.list(target.resolve("javafx"))) {
            for (var file : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                Files.copy(file, plain.resolve(file.getFileName()));
            }
        }
        Stores.make(folder.resolve("filled"), MANY);
        var bareCache = folder.resolve("bare.aot");
        var cache = folder.resolve("loginlens.aot");
        bare(screen, plain, jar, "-XX:AOTCacheOutput=" + bareCache).run();
        rehearse(screen, cache);

        var runs = byTurns(Map.of(
                "bare", bare(screen, plain, jar),
                "floor", bare(screen, plain, jar, "-XX:AOTCache=" + bareCache),
                "start", loginLens(screen, cache, jar, Started.class, "empty"),
                "filled", loginLens(screen, cache, jar, Started.class, "filled")));
        double start = until(runs.get("start"));
        double bare = until(runs.get("bare"));
        double floor = until(runs.get("floor"));
        double filled = until(runs.get("filled"));
        table.atMost(0.80, start / bare, "", "start to the login field taking keys : bare window without a cache", of(start, bare, "ms"));
        table.atMost(1.35, start / floor, "", "the same : bare window with an AOT cache of its own", of(start, floor, "ms"));
        table.atMost(1.05, filled / start, "", "the same with 100,000 accounts : with none", of(filled, start, "ms"));

        var used = new ArrayList<Program.Run>();
        for (int run = 0; run < RUNS / 2; run++) {
            used.add(loginLens(screen, cache, jar, Used.class, "used" + run).run());
        }
        double login = said(used, Used.ONE_LOGIN) / 1e3;
        double memory = said(runs.get("bare"), TakesKeys.SAID) / 1e3;
        table.atMost(1.35, login / memory, "", "peak memory after a login : bare window", of(login, memory, "MB"));
        table.atMost(1.05, said(used, Used.LOGIN) / said(used, Used.BARE), "", "login, from Enter to the token shown : one BCrypt.checkpw",
                of(said(used, Used.LOGIN), said(used, Used.BARE), "ms"));
        table.atMost(50, said(used, Used.HELD_START), " ms", "longest time the FX thread is held: start", "");
        table.atMost(50, said(used, Used.HELD_LOGIN), " ms", "the same: login", "of 11 logins");
        table.atMost(50, said(used, Used.HELD_TOKEN), " ms", "the same: opening a token of 1 MB", "");
    }

    private Program bare(Display screen, Path javaFx, Path jar, String... options) {
        var all = new ArrayList<>(List.of(options));
        all.addAll(List.of("-XX:+UseSerialGC", "--module-path", javaFx.toString()));
        all.addAll(JAVAFX);
        return Program.of(screen, all, jar.toString(), BareWindow.class);
    }

    /** As run.sh starts it. */
    private Program loginLens(Display screen, Path cache, Path jar, Class<?> main, String data) {
        var options = new ArrayList<>(List.of("-XX:AOTCache=" + cache, "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+VerifySharedSpaces", "-Xlog:disable", "-XX:+UseSerialGC", "-Xms48m", "-XX:CompileThresholdScaling=10",
                "--module-path", target.resolve("javafx").toString()));
        options.addAll(JAVAFX);
        return Program.of(screen, options, classPath() + ":" + jar, main, "--data", folder.resolve(data).toString());
    }

    /** As run.sh does it after a build. */
    private void rehearse(Display screen, Path cache) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:AOTCacheOutput=" + cache, "-XX:+UseSerialGC", "--module-path", target.resolve("javafx").toString()));
        command.addAll(JAVAFX);
        command.addAll(List.of("-cp", classPath(), "loginlens.app.tour.Rehearsal"));
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("rehearsal.log").toFile()).start().waitFor();
        if (!Files.exists(cache)) {
            throw new IllegalStateException(Files.readString(folder.resolve("rehearsal.log")));
        }
    }

    private String classPath() {
        return target.resolve("loginlens.jar") + ":" + target.resolve("lib") + "/*";
    }

    private static Map<String, List<Program.Run>> byTurns(Map<String, Program> programs) throws IOException, InterruptedException {
        var runs = new LinkedHashMap<String, List<Program.Run>>();
        for (int run = 0; run <= RUNS; run++) {
            for (var program : programs.entrySet()) {
                var result = program.getValue().run();
                // The first one reads the files from the disk, and makes the empty store.
                if (run > 0) {
                    runs.computeIfAbsent(program.getKey(), name -> new ArrayList<>()).add(result);
                }
            }
        }
        return runs;
    }

    private static double until(List<Program.Run> runs) {
        return Median.of(runs.stream().map(run -> run.millisecondsUntil().get(TakesKeys.SAID)).toList());
    }

    private static double said(List<Program.Run> runs, String what) {
        return Median.of(runs.stream().map(run -> run.said().get(what)).toList());
    }

    private static String of(double one, double other, String unit) {
        return String.format(Locale.ROOT, "%.0f %s : %.0f %s", one, unit, other, unit);
    }
}
