package loginlens.bench;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What a login does besides bcrypt, by JMH: in a JVM of its own for each figure. */
final class MicroFigures {
    private static final TimeValue ROUND = TimeValue.seconds(1);
    private static final TimeValue SHORT_ROUND = TimeValue.milliseconds(700);
    private static final int TURNS = 9;
    private static final int ROUNDS = 5;
    private static final int WARM_UP_ROUNDS = 4;

    private MicroFigures() {}

    static void measure(Table table) throws RunnerException {
        byTurns(1.4, "verify", "read and verify a token : bare java-jwt", table);
        byTurns(1.2, "issue", "issue a token : bare java-jwt", table);
        var growth = nanoseconds(GrowthBenchmark.class);
        table.atMost(1.5, growth.get("verify 1000000") / growth.get("verify 1000") / 1000, "",
                "read and verify, time per byte, 1 MB : 1 KB",
                String.format(Locale.ROOT, "%.0f µs for 1 KB, %.0f for 10 KB, %.0f for 100 KB, %.0f for 1 MB",
                        growth.get("verify 1000") / 1e3, growth.get("verify 10000") / 1e3,
                        growth.get("verify 100000") / 1e3, growth.get("verify 1000000") / 1e3));
        var recording = nanoseconds(RecordingBenchmark.class);
        double cost = recording.get("recorded") - recording.get("bare");
        table.atMost(1, 100 * cost / recording.get("comparison"), " %", "recording a login : one BCrypt.checkpw, cost 12",
                String.format(Locale.ROOT, "%.0f µs : %.0f ms", cost / 1e3, recording.get("comparison") / 1e6));
    }

    private static void byTurns(double target, String name, String figure, Table table) throws RunnerException {
        var here = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        for (int turn = 0; turn < TURNS; turn++) {
            here.add(microseconds(name));
            bare.add(microseconds(name + "Bare"));
        }
        table.ratioAtMost(target, here, bare, "µs", figure);
    }

    private static double microseconds(String name) throws RunnerException {
        var options = new OptionsBuilder()
                .include(TokenBenchmark.class.getName() + "\\." + name + "$")
                .forks(1)
                .warmupIterations(WARM_UP_ROUNDS).warmupTime(SHORT_ROUND)
                .measurementIterations(1).measurementTime(ROUND)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        return new Runner(options).runSingle().getPrimaryResult().getScore() / 1e3;
    }

    private static Map<String, Double> nanoseconds(Class<?> benchmark) throws RunnerException {
        var options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .forks(1)
                .warmupIterations(WARM_UP_ROUNDS).warmupTime(ROUND)
                .measurementIterations(ROUNDS).measurementTime(ROUND)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        return new Runner(options).run().stream().collect(Collectors.toMap(
                result -> (result.getPrimaryResult().getLabel() + " "
                        + (result.getParams().getParamsKeys().isEmpty() ? "" : result.getParams().getParam("bytes"))).strip(),
                result -> result.getPrimaryResult().getScore()));
    }
}
