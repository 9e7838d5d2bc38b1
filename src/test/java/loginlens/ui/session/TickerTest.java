package loginlens.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When a clock is looked at next. */
class TickerTest {
    private static final Instant NEARLY_A_SECOND = Instant.parse("2026-11-22T12:00:00.999Z");

    @Test
    void aClockThatRunsIsLookedAtAtItsNextWholeSecond() {
        assertThat(Ticker.untilNextSecond(NEARLY_A_SECOND.minusSeconds(1), NEARLY_A_SECOND)).isEqualTo(1);
        assertThat(Ticker.untilNextSecond(NEARLY_A_SECOND, NEARLY_A_SECOND.plusMillis(1))).isEqualTo(1_000);
    }

    @Test
    void aClockThatStandsStillJustBeforeASecondIsNotLookedAtAThousandTimesASecond() {
        assertThat(Ticker.untilNextSecond(NEARLY_A_SECOND, NEARLY_A_SECOND)).isEqualTo(1_000);
    }
}
