package loginlens.password.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SearchProgressTest {
    @Test
    void withSaltsAWordIsManyGuesses() {
        var progress = progress(10, 300, Duration.ofSeconds(2), 2_700);

        assertThat(progress.perSecond()).isEqualTo(150);
        assertThat(progress.wordsPerSecond()).isEqualTo(5);
        assertThat(progress.atMostLeft()).isEqualTo(Duration.ofSeconds(18));
    }

    @Test
    void beforeItBeginsThereIsNoRate() {
        var progress = progress(0, 0, Duration.ZERO, 3_000);

        assertThat(progress.perSecond()).isZero();
        assertThat(progress.wordsPerSecond()).isZero();
        assertThat(progress.atMostLeft()).isZero();
    }

    private static SearchProgress progress(int word, long guesses, Duration took, long left) {
        return new SearchProgress(word, 100, guesses, List.of(), took, false, left, OptionalDouble.empty());
    }
}
