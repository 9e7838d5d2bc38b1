package loginlens.password.measuring;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.DoubleStream;
import loginlens.password.Cancellation;

/**
 * Measures how long one hash takes: the median of several rounds, after the JIT compiler has seen enough. Fast hashes
 * are counted by the thousand in a round, slow ones one by one. A call takes as long as it measures.
 */
public final class Meter {
    private static final double WARM_UP = Duration.ofMillis(200).toNanos();
    private static final double ROUND = Duration.ofMillis(20).toNanos();
    private static final double ALL_ROUNDS = Duration.ofMillis(1_200).toNanos();
    private static final int FEWEST_ROUNDS = 3;
    private static final int MOST_ROUNDS = 9;

    private final LongSupplier nanoTime;

    /** By the system's own stopwatch. */
    public Meter() {
        this(System::nanoTime);
    }

    /** By this stopwatch. */
    Meter(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Nanoseconds of this much, once. */
    double time(Runnable work) {
        long start = nanoTime.getAsLong();
        work.run();
        return nanoTime.getAsLong() - start;
    }

    /** How long one of these takes; nothing if it was cancelled meanwhile. */
    public Optional<Timing> measure(Runnable hash, Cancellation cancellation) {
        long count = 1;
        double nanos = time(hash);
        double warm = nanos;
        // Doubling finds out how many make a round, and warms up on the way.
        while ((nanos < ROUND || warm < WARM_UP) && !cancellation.isCancelled()) {
            if (nanos < ROUND) {
                count *= 2;
            }
            nanos = time(hash, count);
            warm += nanos;
        }
        return rounds(hash, count, rounds(nanos), cancellation);
    }

    /** The same from the few rounds after the first, one hash each: for a slow hash of which something is to be known soon. */
    public Optional<Timing> soon(Runnable hash, Cancellation cancellation) {
        time(hash);
        return rounds(hash, 1, FEWEST_ROUNDS, cancellation);
    }

    /** How long {@link #measure} takes for a hash of so many nanoseconds, in nanoseconds. */
    public static double takes(double nanosOfHash) {
        double round = Math.max(ROUND, nanosOfHash);
        return Math.max(WARM_UP, nanosOfHash) + rounds(round) * round;
    }

    private static int rounds(double nanosOfRound) {
        return (int) Math.clamp(ALL_ROUNDS / nanosOfRound, FEWEST_ROUNDS, MOST_ROUNDS);
    }

    private Optional<Timing> rounds(Runnable hash, long count, int rounds, Cancellation cancellation) {
        var measured = DoubleStream.generate(() -> time(hash, count) / count)
                .limit(rounds)
                .takeWhile(round -> !cancellation.isCancelled())
                .toArray();
        return cancellation.isCancelled() ? Optional.empty() : Optional.of(Timing.of(DoubleStream.of(measured)));
    }

    private double time(Runnable hash, long count) {
        return time(() -> {
            for (long done = 0; done < count; done++) {
                hash.run();
            }
        });
    }
}
