package loginlens.password.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import loginlens.password.Cancellation;
import org.junit.jupiter.api.Test;

/** A hash of cost c takes 2 to the power of c microseconds here, as if by bcrypt. */
class CostCurveTest {
    private final AtomicLong now = new AtomicLong();
    private final List<Integer> hashed = new ArrayList<>();
    private final CostCurve curve = new CostCurve(new Meter(now::get), this::hash, 16);

    private void hash(int cost) {
        hashed.add(cost);
        now.addAndGet(1_000L << cost);
    }

    @Test
    void everyCostIsMeasuredAndTakesTwiceTheTimeOfTheOneBefore() {
        curve.run(new Cancellation());

        var points = curve.points();
        assertThat(points).extracting(CostCurve.Point::cost)
                .containsExactly(4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
        for (int next = 1; next < points.size(); next++) {
            assertThat(points.get(next).timing().median()).isEqualTo(2 * points.get(next - 1).timing().median());
        }
        assertThat(curve.done()).isEqualTo(1);
        assertThat(curve.left()).isEqualTo(Duration.ZERO);
    }

    @Test
    void howLongItTakesIsKnownBeforeItBegins() {
        curve.estimate();
        var expected = curve.left();
        long begun = now.get();

        curve.run(new Cancellation());

        assertThat(Duration.ofNanos(now.get() - begun)).isEqualTo(expected);
    }

    @Test
    void theRestGetsShorterWithEachCost() {
        var cancellation = new Cancellation();
        var before = new ArrayList<Duration>();
        var watched = new CostCurve[1];
        watched[0] = new CostCurve(new Meter(now::get), cost -> {
            before.add(watched[0].left());
            hash(cost);
        }, 8);
        watched[0].estimate();
        before.clear();

        watched[0].run(cancellation);

        assertThat(before).isSortedAccordingTo((one, other) -> other.compareTo(one)).hasSize(5 * 7);
    }

    @Test
    void cancelledItEndsWithTheHashThatIsUnderWayAndKeepsWhatItHas() {
        var cancellation = new Cancellation();
        var cancelled = new CostCurve(new Meter(now::get), cost -> {
            hash(cost);
            if (cost == 6) {
                cancellation.cancel();
            }
        }, 16);

        cancelled.run(cancellation);

        assertThat(cancelled.points()).extracting(CostCurve.Point::cost).containsExactly(4, 5);
        assertThat(hashed).doesNotContain(7, 8).filteredOn(cost -> cost == 6).hasSize(1);
    }
}
