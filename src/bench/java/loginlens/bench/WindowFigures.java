package loginlens.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** Whole processes with a real window: medians of runs by turns. */
final class WindowFigures {
    private static final int RUNS = 9;
    private static final int MANY = 100_000;
    private static final List<String> JAVAFX =
            List.of("--add-modules", "javafx.controls,javafx.fxml", "--enable-native-access=javafx.graphics");

    private static final String REFLECT = "-Djdk.reflect.useNativeAccessorOnly=true";

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
        var start = until(runs.get("start"));
        table.ratioAtMost(1.35, start, until(runs.get("floor")), "ms",
                "start to the login field taking keys : bare window with an AOT cache of its own");
        table.ratioAtMost(0.70, start, until(runs.get("bare")), "ms", "the same : bare window without a cache");
        table.ratioAtMost(1.05, until(runs.get("filled")), start, "ms", "the same with 100,000 accounts : with none");

        var used = new ArrayList<Program.Run>();
        for (int run = 0; run < RUNS; run++) {
            used.add(loginLens(screen, cache, jar, Used.class, "used" + run).run());
        }
        held(table, used, Used.HELD_START, "start", 100, 150);
        held(table, used, Used.HELD_LOGIN, "login", 50, 80);
        held(table, used, Used.HELD_FIRST_LOOK, "first look at a lens", 50, 80);
        held(table, used, Used.HELD_SWITCH, "switching lenses", 50, 80);
        held(table, used, Used.HELD_STEP, "going to a step", 30, 50);
        held(table, used, Used.HELD_TOKEN, "opening a token of 1 MB", 50, 80);
        table.ratioAtMost(1.03, said(used, Used.LOGIN), said(used, Used.BARE), "ms",
                "login, from Enter to the token shown : one BCrypt.checkpw");
        table.ratioAtMost(1.20, megabytes(said(used, Used.MEMORY)), megabytes(said(runs.get("bare"), TakesKeys.SAID)), "MB",
                "peak memory after logins and one look at every lens : bare window");
    }

    private static void held(Table table, List<Program.Run> used, String what, String figure, double own, double whole) {
        table.atMost(own, said(used, what + Used.OWN), " ms", "longest hold of the FX thread, own CPU: " + figure);
        table.atMost(whole, said(used, what + Used.WHOLE), " ms", "the same, whole length");
    }

    private Program bare(Display screen, Path javaFx, Path jar, String... options) {
        var all = new ArrayList<>(List.of(options));
        all.addAll(List.of("-XX:+UseSerialGC", "--module-path", javaFx.toString()));
        all.addAll(JAVAFX);
        return Program.of(screen, all, jar.toString(), BareWindow.class);
    }

    /** As run.sh starts it. */
    private Program loginLens(Display screen, Path cache, Path jar, Class<?> main, String data) {
        var options = new ArrayList<>(List.of("-XX:AOTCache=" + cache, "-Xlog:disable", "-XX:+UseSerialGC", "-Xms48m",
                "-XX:CompileThresholdScaling=10", REFLECT,
                "--module-path", target.resolve("javafx").toString()));
        options.addAll(JAVAFX);
        return Program.of(screen, options, classPath() + ":" + jar, main, "--data", folder.resolve(data).toString());
    }

    /** As run.sh does it after a build. */
    private void rehearse(Display screen, Path cache) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:AOTCacheOutput=" + cache, "-XX:+UseSerialGC", REFLECT, "--module-path", target.resolve("javafx").toString()));
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

    private static List<Double> until(List<Program.Run> runs) {
        return runs.stream().map(run -> run.millisecondsUntil().get(TakesKeys.SAID)).toList();
    }

    private static List<Double> said(List<Program.Run> runs, String what) {
        return runs.stream().map(run -> run.said().get(what)).toList();
    }

    private static List<Double> megabytes(List<Double> kilobytes) {
        return kilobytes.stream().map(number -> number / 1e3).toList();
    }
}
