package loginlens.password.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EffortTest {
    private final Effort effort = new Effort();

    @Test
    void nothingIsSaidBeforeAnyWorkIsDone() {
        assertThat(effort.share()).isEmpty();
    }

    @Test
    void whoWaitsInsteadOfWorkingHasLittleOfTheCore() {
        effort.spend(() -> {
            try {
                assertThat(new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS)).isFalse();
            } catch (InterruptedException ended) {
                throw new IllegalStateException(ended);
            }
        });

        assertThat(effort.share().orElseThrow()).isLessThan(0.5);
    }

    @Test
    void aSearchThatGotLittleIsSaidToHaveRunOnABusyMachine() {
        assertThat(progress(OptionalDouble.of(0.4)).isBusy()).isTrue();
        assertThat(progress(OptionalDouble.of(0.97)).isBusy()).isFalse();
        assertThat(progress(OptionalDouble.empty()).isBusy()).isFalse();
    }

    private static SearchProgress progress(OptionalDouble share) {
        return new SearchProgress(1, 2, 1, List.of(), Duration.ofSeconds(1), false, 1, share);
    }
}
