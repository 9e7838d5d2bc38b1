package loginlens.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import loginlens.account.CountedHashing;
import loginlens.token.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThrottleTest {
    private static final Reply INVALID = new Reply.InvalidCredentials();
    private static final int FREE = Slowdown.FREE_TRIES;

    private final CountedHashing hashing = new CountedHashing(4);
    private final TestServer server = new TestServer(hashing.hasher());

    @BeforeEach
    void registerAda() {
        server.register("ada", TestServer.PASSWORD);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theFirstWrongPasswordsCostNothingAndThenTheWaitDoublesUpToItsBound() {
        assertThat(wrong("ada", FREE)).isEqualTo(INVALID);
        for (int seconds : new int[] {5, 10, 20, 30, 30}) {
            assertThat(wrong("ada", 1)).isEqualTo(refused(seconds));
            server.clock.advance(Duration.ofSeconds(seconds));
            assertThat(wrong("ada", 1)).isEqualTo(INVALID);
        }
    }

    @Test
    void theRightPasswordAfterTheWaitWorksAndEarlierGuessesAreForgotten() {
        wrong("ada", FREE);
        assertThat(logIn("ada", TestServer.PASSWORD)).as("a right one has to wait too").isEqualTo(refused(5));
        server.clock.advance(Duration.ofSeconds(5));
        assertThat(logIn("ada", TestServer.PASSWORD).status()).isEqualTo(200);
        assertThat(wrong("ada", FREE)).isEqualTo(INVALID);
    }

    @Test
    void aTryDuringTheWaitMakesItNoLongerAndHashesNothing() {
        wrong("ada", FREE);
        server.clock.advance(Duration.ofMillis(1_500));
        hashing.costs();
        assertThat(wrong("ada", 20)).as("3.5 s, rounded up").isEqualTo(refused(4));
        assertThat(hashing.costs()).isEmpty();
        server.clock.advance(Duration.ofMillis(3_500));
        assertThat(wrong("ada", 1)).isEqualTo(INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "not a name", "\uD83E\uDD8A", "ad\u202Ea"})
    void aNameWithoutAnAccountIsTreatedAlike(String name) {
        assertThat(wrong(name, FREE)).isEqualTo(INVALID);
        assertThat(wrong(name, 1)).isEqualTo(refused(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADA", " ada ", "ａｄａ"})
    void theVariantsOfANameAreOneName(String variant) {
        wrong("ada", FREE);
        assertThat(wrong(variant, 1)).isEqualTo(refused(5));
    }

    @Test
    void nobodyElseHasToWait() {
        server.register("bob", TestServer.PASSWORD);
        wrong("ada", FREE);
        assertThat(logIn("bob", TestServer.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void fromAnotherAddressTheOwnerGetsInAtOnce() {
        for (int time = 0; time < 50; time++) {
            from("203.0.113.1", "ada", "a wrong guess");
            assertThat(logIn("ada", TestServer.PASSWORD).status()).isEqualTo(200);
        }
    }

    @Test
    void manyNamesFromOneAddressAreNoWayAround() {
        for (int name = 0; name < Slowdown.ALLOWANCE; name++) {
            assertThat(from("203.0.113.1", "name" + name, "a wrong guess")).isEqualTo(INVALID);
        }
        assertThat(from("203.0.113.1", "ada", TestServer.PASSWORD)).isEqualTo(refused(5));
        assertThat(from("203.0.113.2", "ada", TestServer.PASSWORD).status()).as("nobody else waits").isEqualTo(200);
        server.clock.advance(Duration.ofSeconds(5));
        assertThat(from("203.0.113.1", "ada", TestServer.PASSWORD).status()).isEqualTo(200);
        assertThat(from("203.0.113.1", "eve", "a wrong guess")).isEqualTo(INVALID);
        assertThat(from("203.0.113.1", "eve", "a wrong guess"))
                .as("an account of one's own does not make others' quicker to guess").isEqualTo(refused(5));
    }

    @Test
    void manyNamesAtOnceAreNoWayAroundEither() throws Exception {
        var replies = new ArrayList<Reply>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var guesses = new ArrayList<Callable<Reply>>();
            for (int name = 0; name < 100; name++) {
                var one = "name" + name;
                guesses.add(() -> from("203.0.113.1", one, "a wrong guess"));
            }
            for (var reply : threads.invokeAll(guesses)) {
                replies.add(reply.get());
            }
        }
        assertThat(replies).filteredOn(INVALID::equals).hasSize(Slowdown.ALLOWANCE);
    }

    @Test
    void manyAddressesForOneNameAreNoWayAround() {
        guessFromEverywhere();
        assertThat(from("203.0.113.100", "ada", "a wrong guess")).as("its first").isEqualTo(refused(5));
        server.clock.advance(Duration.ofSeconds(5));
        assertThat(from("203.0.113.100", "ada", "a wrong guess")).isEqualTo(INVALID);
        guessFromEverywhere();
        assertThat(from("203.0.113.100", "ada", "a wrong guess")).as("its second").isEqualTo(refused(5));
    }

    @Test
    void theOwnerOfANameThatIsGuessedFromEverywhereGetsInAfterOneWait() {
        guessFromEverywhere();
        assertThat(logIn("ada", TestServer.PASSWORD)).isEqualTo(refused(5));
        server.clock.advance(Duration.ofSeconds(5));
        guessFromEverywhere();
        assertThat(logIn("ada", TestServer.PASSWORD).status()).as("it has a turn of its own").isEqualTo(200);
        guessFromEverywhere();
        assertThat(logIn("ada", TestServer.PASSWORD).status()).as("it is trusted now").isEqualTo(200);
    }

    @Test
    void anUnknownNameThatIsGuessedFromEverywhereIsTreatedAlike() {
        for (int address = 0; address < Slowdown.ALLOWANCE; address++) {
            from("203.0.113." + address, "nobody", "a wrong guess");
        }
        assertThat(from("203.0.113.100", "nobody", "a wrong guess")).isEqualTo(refused(5));
    }

    /** Wrong passwords for ada from so many addresses that her name is slowed down for all. */
    private void guessFromEverywhere() {
        for (int address = 0; address < Slowdown.ALLOWANCE; address++) {
            from("203.0.113." + address, "ada", "a wrong guess");
        }
    }

    private Reply from(String address, String name, String password) {
        return server.auth.calledBy(new Caller(Origin.HTTP, address, Runnable::run))
                .login(new Request.Login(new Credentials(name, password))).reply();
    }

    @Test
    void turnedOffNobodyWaitsAndAWaitUnderWayEnds() {
        wrong("ada", FREE);
        server.settings.setSlowdown(Slowdown.OFF);
        assertThat(wrong("ada", 3 * FREE)).isEqualTo(INVALID);
        server.settings.setSlowdown(Slowdown.SHORT);
        assertThat(wrong("ada", FREE)).as("counted anew").isEqualTo(INVALID);
        assertThat(wrong("ada", 1)).isEqualTo(refused(5));
    }

    @Test
    void longWaitsAreLongerButEndTooAndOldGuessesAreForgotten() {
        server.settings.setSlowdown(Slowdown.LONG);
        wrong("ada", FREE);
        for (int seconds : new int[] {30, 60, 120, 240, 480, 900, 900}) {
            assertThat(wrong("ada", 1)).isEqualTo(refused(seconds));
            server.clock.advance(Duration.ofSeconds(seconds));
            wrong("ada", 1);
        }
        server.clock.advance(InARow.REMEMBERED);
        assertThat(wrong("ada", FREE)).isEqualTo(INVALID);
    }

    @Test
    void aClockThatIsSetBackMakesNobodyWaitLonger() {
        wrong("ada", FREE);
        server.clock.advance(Duration.ofDays(-1));
        assertThat(wrong("ada", 1)).isEqualTo(refused(5));
        server.clock.advance(Duration.ofSeconds(5));
        assertThat(wrong("ada", 1)).isEqualTo(INVALID);
    }

    @Test
    void emptyFieldsAreNoGuesses() {
        for (int time = 0; time < 2 * FREE; time++) {
            assertThat(logIn("ada", "").status()).isEqualTo(422);
        }
        assertThat(logIn("ada", TestServer.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void guessesAtOnceAreNoWayAround() throws Exception {
        var guess = (Callable<Reply>) () -> wrong("ada", 1);
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
        var throttle = new Throttle(() -> Slowdown.SHORT, server.clock);
        for (int number = 0; number < FREE; number++) {
            throttle.guard("first", "home", Reply.InvalidCredentials::new);
        }
        for (int number = 1; number < Bounded.MOST; number++) {
            throttle.guard("name" + number, "address" + number, Reply.InvalidCredentials::new);
        }
        assertThat(throttle.guard("first", "home", Reply.InvalidCredentials::new)).isEqualTo(refused(5));
        for (int number = 0; number < Bounded.MOST; number++) {
            throttle.guard("other" + number, "address" + number, Reply.InvalidCredentials::new);
        }
        assertThat(throttle.guard("first", "home", Reply.InvalidCredentials::new))
                .as("who has to wait is kept the longest").isEqualTo(refused(5));
        server.clock.advance(Duration.ofSeconds(5));
        for (int number = 0; number < Bounded.MOST; number++) {
            throttle.guard("third" + number, "address" + number, Reply.InvalidCredentials::new);
        }
        for (int number = 0; number < FREE; number++) {
            assertThat(throttle.guard("first", "home", Reply.InvalidCredentials::new)).isEqualTo(INVALID);
        }
    }

    @Test
    void emptyPasswordsForOtherNamesEndNoWait() {
        wrong("ada", FREE);
        for (int number = 0; number <= Bounded.MOST; number++) {
            assertThat(logIn("name" + number, "").status()).isEqualTo(422);
        }
        assertThat(wrong("ada", 1)).isEqualTo(refused(5));
    }

    @Test
    void rightPasswordsForOtherNamesEndNoWait() {
        var throttle = new Throttle(() -> Slowdown.SHORT, server.clock);
        for (int number = 0; number < FREE - 1; number++) {
            throttle.guard("ada", "home", Reply.InvalidCredentials::new);
        }
        for (int number = 0; number <= Bounded.MOST; number++) {
            throttle.guard("name" + number, "home", () -> new Reply.Welcome("name", new Token("")));
        }
        throttle.guard("ada", "home", Reply.InvalidCredentials::new);
        assertThat(throttle.guard("ada", "home", Reply.InvalidCredentials::new)).as("all five were counted").isEqualTo(refused(5));
    }

    @Test
    void aRoomThatSharesOneNameLogsInAtOnce() throws Exception {
        var throttle = new Throttle(() -> Slowdown.SHORT, server.clock);
        // Each waits in its login for the other; the time is only so that a fault ends the test.
        var both = new CyclicBarrier(2);
        Callable<Reply> login = () -> throttle.guard("ada", "home", () -> {
            try {
                both.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                throw new IllegalStateException(alone);
            }
            return INVALID;
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var reply : threads.invokeAll(List.of(login, login))) {
                assertThat(reply.get()).isEqualTo(INVALID);
            }
        }
    }

    @Test
    void theReplySaysHowLongToWait() {
        assertThat(new Reply.TooManyTries(Duration.ofMillis(89_001)).retryAfter()).isEqualTo(Duration.ofSeconds(90));
        assertThat(refused(90).status()).isEqualTo(429);
        assertThat(server.json.body(refused(90)))
                .isEqualTo("{\"message\":\"Too many wrong passwords. Try again in 90 seconds.\"}");
    }

    private Reply logIn(String name, String password) {
        return server.login(name, password).reply();
    }

    /** Sends so many wrong passwords; the reply to the last. */
    private Reply wrong(String name, int times) {
        for (int time = 1; time < times; time++) {
            logIn(name, "a wrong guess");
        }
        return logIn(name, "a wrong guess");
    }

    private static Reply refused(int seconds) {
        return new Reply.TooManyTries(Duration.ofSeconds(seconds));
    }
}
