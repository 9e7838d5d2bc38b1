package loginlens.password.measuring;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import loginlens.account.PasswordHasher;
import loginlens.password.Cancellation;

/**
 * bcrypt's time against its cost, measured here from cost 4 upwards: each cost several times, the high ones less often.
 * {@link #run} works as long as it measures; what it has so far may be asked for from any thread.
 */
public final class CostCurve {
    private static final int OFTEN = 7;
    private static final int SELDOM = 3;
    private static final int SELDOM_FROM = 13;
    private static final int ESTIMATE_COST = 6;

    private final Meter meter;
    private final IntConsumer bcrypt;
    private final int highest;
    private final List<Point> points = new CopyOnWriteArrayList<>();
    private volatile double unit;
    private volatile double unitsDone;

    /** What one cost takes. */
    public record Point(int cost, Timing timing) {}

    /**
     * A curve that is still to be measured.
     *
     * @param bcrypt  makes one hash of this cost
     * @param highest the last cost that is measured, at most 16
     */
    public CostCurve(Meter meter, IntConsumer bcrypt, int highest) {
        this.meter = meter;
        this.bcrypt = bcrypt;
        this.highest = highest;
    }

    /** Makes a few cheap hashes, so that {@link #left} knows something before {@link #run} begins. */
    public void estimate() {
        IntStream.range(0, OFTEN).forEach(round -> bcrypt.accept(ESTIMATE_COST));
        unit = once(ESTIMATE_COST) / Math.scalb(1, ESTIMATE_COST);
    }

    /** Measures, unless it is cancelled. */
    public void run(Cancellation cancellation) {
        for (int cost = PasswordHasher.LOWEST_COST; cost <= highest && !cancellation.isCancelled(); cost++) {
            measure(cost, cancellation).ifPresent(points::add);
        }
    }

    private Optional<Point> measure(int cost, Cancellation cancellation) {
        var times = DoubleStream.generate(() -> once(cost))
                .limit(rounds(cost))
                .peek(nanos -> unitsDone += Math.scalb(1, cost))
                .takeWhile(nanos -> !cancellation.isCancelled())
                .toArray();
        if (cancellation.isCancelled()) {
            return Optional.empty();
        }
        var timing = Timing.of(DoubleStream.of(times));
        unit = timing.median() / Math.scalb(1, cost);
        return Optional.of(new Point(cost, timing));
    }

    private double once(int cost) {
        return meter.time(() -> bcrypt.accept(cost));
    }

    /** What is measured so far, from cost 4 upwards. */
    public List<Point> points() {
        return List.copyOf(points);
    }

    /** How much of the work is done, 0 to 1. */
    public double done() {
        return unitsDone / unitsOfAll();
    }

    /** How long the rest should take: each cost takes twice the time of the one before. */
    public Duration left() {
        return Duration.ofNanos(Math.round(unit * Math.max(0, unitsOfAll() - unitsDone)));
    }

    /**
     * What measuring all costs takes, in nanoseconds.
     *
     * @param nanosOfLowest what one hash of cost 4 takes
     */
    public static double nanosOfAll(double nanosOfLowest, int highest) {
        return Math.scalb(nanosOfLowest, -PasswordHasher.LOWEST_COST) * unitsOfAll(highest);
    }

    private double unitsOfAll() {
        return unitsOfAll(highest);
    }

    private static double unitsOfAll(int highest) {
        return IntStream.rangeClosed(PasswordHasher.LOWEST_COST, highest)
                .mapToDouble(cost -> rounds(cost) * Math.scalb(1, cost))
                .sum();
    }

    private static int rounds(int cost) {
        return cost < SELDOM_FROM ? OFTEN : SELDOM;
    }
}
