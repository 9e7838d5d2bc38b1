package loginlens.auth;

import static loginlens.auth.Guesses.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import loginlens.account.CountedHashing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThrottleTest {
    private static final Reply INVALID = new Reply.InvalidCredentials();
    private static final int FREE = Slowdown.FREE_TRIES;

    private final CountedHashing hashing = new CountedHashing(4);
    private final MovedClock clock = new MovedClock();
    private final Guesses guesses = new Guesses(hashing.hasher(), clock);

    private static final class MovedClock extends Clock {
        private volatile Instant now = Instant.parse("2026-03-04T12:00:00.25Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @AfterEach
    void close() {
        guesses.close();
    }

    @Test
    void theFirstWrongPasswordsCostNothingAndThenTheWaitDoublesUpToItsBound() {
        assertThat(guesses.wrong("ada", FREE)).isEqualTo(INVALID);
        for (int seconds : new int[] {5, 10, 20, 30, 30}) {
            assertThat(guesses.wrong("ada", 1)).isEqualTo(refused(seconds));
            clock.pass(Duration.ofSeconds(seconds));
            assertThat(guesses.wrong("ada", 1)).isEqualTo(INVALID);
        }
    }

    @Test
    void theRightPasswordAfterTheWaitWorksAndEarlierGuessesAreForgotten() {
        guesses.wrong("ada", FREE);
        assertThat(guesses.logIn("ada", Guesses.PASSWORD)).as("a right one has to wait too").isEqualTo(refused(5));
        clock.pass(Duration.ofSeconds(5));
        assertThat(guesses.logIn("ada", Guesses.PASSWORD).status()).isEqualTo(200);
        assertThat(guesses.wrong("ada", FREE)).isEqualTo(INVALID);
    }

    @Test
    void aTryDuringTheWaitMakesItNoLongerAndHashesNothing() {
        guesses.wrong("ada", FREE);
        clock.pass(Duration.ofMillis(1_500));
        hashing.costs();
        assertThat(guesses.wrong("ada", 20)).as("3.5 s, rounded up").isEqualTo(refused(4));
        assertThat(hashing.costs()).isEmpty();
        clock.pass(Duration.ofMillis(3_500));
        assertThat(guesses.wrong("ada", 1)).isEqualTo(INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "not a name", "\uD83E\uDD8A", "ad\u202Ea"})
    void aNameWithoutAnAccountIsTreatedAlike(String name) {
        assertThat(guesses.wrong(name, FREE)).isEqualTo(INVALID);
        assertThat(guesses.wrong(name, 1)).isEqualTo(refused(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADA", " ada ", "ａｄａ"})
    void theVariantsOfANameAreOneName(String variant) {
        guesses.wrong("ada", FREE);
        assertThat(guesses.wrong(variant, 1)).isEqualTo(refused(5));
    }

    @Test
    void nobodyElseHasToWait() {
        guesses.store("bob", hashing.hasher().hash(Guesses.PASSWORD));
        guesses.wrong("ada", FREE);
        assertThat(guesses.logIn("bob", Guesses.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void turnedOffNobodyWaitsAndAWaitUnderWayEnds() {
        guesses.wrong("ada", FREE);
        guesses.settings.setSlowdown(Slowdown.OFF);
        assertThat(guesses.wrong("ada", 3 * FREE)).isEqualTo(INVALID);
        guesses.settings.setSlowdown(Slowdown.SHORT);
        assertThat(guesses.wrong("ada", FREE)).as("counted anew").isEqualTo(INVALID);
        assertThat(guesses.wrong("ada", 1)).isEqualTo(refused(5));
    }

    @Test
    void longWaitsAreLongerButEndTooAndOldGuessesAreForgotten() {
        guesses.settings.setSlowdown(Slowdown.LONG);
        guesses.wrong("ada", FREE);
        for (int seconds : new int[] {30, 60, 120, 240, 480, 900, 900}) {
            assertThat(guesses.wrong("ada", 1)).isEqualTo(refused(seconds));
            clock.pass(Duration.ofSeconds(seconds));
            guesses.wrong("ada", 1);
        }
        clock.pass(Throttle.REMEMBERED);
        assertThat(guesses.wrong("ada", FREE)).isEqualTo(INVALID);
    }

    @Test
    void aClockThatIsSetBackMakesNobodyWaitLonger() {
        guesses.wrong("ada", FREE);
        clock.pass(Duration.ofDays(-1));
        assertThat(guesses.wrong("ada", 1)).isEqualTo(refused(5));
        clock.pass(Duration.ofSeconds(5));
        assertThat(guesses.wrong("ada", 1)).isEqualTo(INVALID);
    }

    @Test
    void emptyFieldsAreNoGuesses() {
        for (int time = 0; time < 2 * FREE; time++) {
            assertThat(guesses.logIn("ada", "").status()).isEqualTo(422);
        }
        assertThat(guesses.logIn("ada", Guesses.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void guessesAtOnceAreNoWayAround() throws Exception {
        var guess = (Callable<Reply>) () -> guesses.wrong("ada", 1);
        var replies = new ArrayList<Reply>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var reply : threads.invokeAll(Collections.nCopies(50, guess))) {
                replies.add(reply.get());
            }
        }
        assertThat(replies).filteredOn(INVALID::equals).hasSize(FREE);
        assertThat(replies).filteredOn(refused(5)::equals).hasSize(50 - FREE);
    }

    @Test
    void theNamesThatAreRememberedAreBounded() {
        var throttle = new Throttle(() -> Slowdown.SHORT, clock);
        for (int number = 0; number < FREE; number++) {
            throttle.guard("first", Reply.InvalidCredentials::new);
        }
        for (int number = 1; number < Throttle.NAMES_KEPT; number++) {
            throttle.guard("name" + number, Reply.InvalidCredentials::new);
        }
        assertThat(throttle.guard("first", Reply.InvalidCredentials::new)).isEqualTo(refused(5));
        for (int number = 0; number < Throttle.NAMES_KEPT; number++) {
            throttle.guard("other" + number, Reply.InvalidCredentials::new);
        }
        assertThat(throttle.guard("first", Reply.InvalidCredentials::new)).isEqualTo(INVALID);
    }

    @Test
    void theReplySaysHowLongToWait() {
        assertThat(new Reply.TooManyTries(Duration.ofMillis(89_001)).retryAfter()).isEqualTo(Duration.ofSeconds(90));
        assertThat(refused(90).status()).isEqualTo(429);
        assertThat(new ReplyJson(guesses.words).body(refused(90)))
                .isEqualTo("{\"message\":\"Too many wrong passwords for this name. Try again in 90 seconds.\"}");
    }
}
