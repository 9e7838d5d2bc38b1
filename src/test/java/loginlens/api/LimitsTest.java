package loginlens.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LimitsTest {
    /** On a slow machine with one processor. */
    private static final Duration HASH = Duration.ofMillis(700);

    @Test
    void aFullQueueGetsItsRepliesBeforeServingEnds() {
        var limits = Limits.usual();
        assertThat(limits.farewell()).isGreaterThanOrEqualTo(HASH.multipliedBy(limits.places()));
    }
}
