package loginlens.password.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.DoubleStream;
import loginlens.password.Cancellation;
import org.junit.jupiter.api.Test;

/** On a stopwatch that the hash itself moves on. */
class MeterTest {
    private static final long MILLISECOND = 1_000_000;

    private final AtomicLong now = new AtomicLong();
    private final Meter meter = new Meter(now::get);

    @Test
    void theTimeOfOneHashIsFoundForAFastOneAndASlowOne() {
        var fast = meter.measure(() -> now.addAndGet(250), new Cancellation()).orElseThrow();
        var slow = meter.measure(() -> now.addAndGet(400 * MILLISECOND), new Cancellation()).orElseThrow();

        assertThat(fast.median()).isEqualTo(250);
        assertThat(fast.perSecond()).isEqualTo(4_000_000);
        assertThat(fast.isBusy()).isFalse();
        assertThat(slow.median()).isEqualTo(400 * MILLISECOND);
        assertThat(slow.rounds()).isEqualTo(3);
    }

    @Test
    void howLongMeasuringTakesIsKnownBeforehand() {
        for (long nanos : new long[] {150 * MILLISECOND, 400 * MILLISECOND, 4_000 * MILLISECOND}) {
            long begun = now.get();

            meter.measure(() -> now.addAndGet(nanos), new Cancellation());

            assertThat(Meter.takes(nanos)).isCloseTo(now.get() - begun, withinPercentage(20));
        }
    }

    @Test
    void aSlowHashIsKnownSoonAndWithoutItsFirstRound() {
        var soon = meter.soon(() -> now.addAndGet(now.get() == 0 ? 900 * MILLISECOND : 80 * MILLISECOND), new Cancellation());

        assertThat(soon.orElseThrow().median()).isEqualTo(80 * MILLISECOND);
        assertThat(soon.orElseThrow().slowest()).isEqualTo(80 * MILLISECOND);
        assertThat(now.get()).isEqualTo(1_140 * MILLISECOND);
    }

    @Test
    void oneSlowRoundChangesTheSpreadAndNotTheMedian() {
        var timing = Timing.of(DoubleStream.of(100, 101, 180, 99, 102));

        assertThat(timing.median()).isEqualTo(101);
        assertThat(timing.spread()).isBetween(0.8, 0.81);
        assertThat(timing.isBusy()).isTrue();
        assertThat(Timing.of(DoubleStream.of(100, 101, 99, 102)).isBusy()).isFalse();
    }

    @Test
    void whatIsCancelledIsNotMeasured() {
        var cancellation = new Cancellation();
        var hashes = new AtomicInteger();

        var timing = meter.measure(() -> {
            now.addAndGet(400 * MILLISECOND);
            hashes.incrementAndGet();
            cancellation.cancel();
        }, cancellation);

        assertThat(timing).isEmpty();
        assertThat(hashes).hasValueLessThanOrEqualTo(2);
    }

    @Test
    void theSystemsStopwatchMeasuresARealHash() {
        assertThat(new Meter().measure(() -> "x".repeat(1_000).hashCode(), new Cancellation()))
                .hasValueSatisfying(timing -> assertThat(timing.median()).isPositive());
    }
}
