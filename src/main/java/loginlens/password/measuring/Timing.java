package loginlens.password.measuring;

import java.time.Duration;
import java.util.stream.DoubleStream;

/**
 * How long one hash took, measured several times.
 *
 * @param median  nanoseconds of one hash, in the round in the middle
 * @param fastest nanoseconds of one hash, in the fastest round
 * @param slowest nanoseconds of one hash, in the slowest round
 * @param rounds  how often it was measured
 */
public record Timing(double median, double fastest, double slowest, int rounds) {
    private static final double BUSY_ABOVE = 0.3;

    /** From the nanoseconds of one hash in each of the rounds, of which there is at least one. */
    static Timing of(DoubleStream nanosOfRounds) {
        var sorted = nanosOfRounds.sorted().toArray();
        return new Timing(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1], sorted.length);
    }

    /** How many hashes fit into a second, on one core. */
    public double perSecond() {
        return Duration.ofSeconds(1).toNanos() / median;
    }

    /** How far the rounds are apart, as a part of the median. */
    public double spread() {
        return (slowest - fastest) / median;
    }

    /** Whether the rounds are so far apart that something else must have kept the machine busy. */
    public boolean isBusy() {
        return spread() > BUSY_ABOVE;
    }
}
