package loginlens.password.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class CostTimesTest {
    private static final Timing QUIET = Timing.of(DoubleStream.of(1_000, 1_010, 990));
    private static final Timing BUSY = Timing.of(DoubleStream.of(1_000, 1_900, 990));

    @Test
    void nothingIsKnownBeforeAnythingIsMeasured() {
        var none = CostTimes.none();

        assertThat(none.nanos(12)).isZero();
        assertThat(none.nanosOfLowest()).isZero();
        assertThat(none.isBusy(12)).isFalse();
    }

    @Test
    void aCostThatWasMeasuredTakesWhatWasMeasured() {
        var times = CostTimes.none().with(6, BUSY).with(10, QUIET);

        assertThat(times.has(6)).isTrue();
        assertThat(times.nanos(6)).isEqualTo(1_000);
        assertThat(times.isBusy(6)).isTrue();
    }

    @Test
    void theOthersAreWorkedOutFromTheHighestThatWasMeasuredHoweverBusyTheLowOnesWere() {
        var times = CostTimes.none().with(10, QUIET).with(6, BUSY);

        assertThat(times.has(12)).isFalse();
        assertThat(times.nanos(12)).isEqualTo(4_000);
        assertThat(times.nanos(8)).isEqualTo(250);
        assertThat(times.nanosOfLowest()).isEqualTo(1_000.0 / 64);
        assertThat(times.isBusy(12)).isFalse();
    }

    @Test
    void anEstimateFromABusyMachineIsSaidToBeOne() {
        assertThat(CostTimes.none().with(6, BUSY).isBusy(12)).isTrue();
    }
}
