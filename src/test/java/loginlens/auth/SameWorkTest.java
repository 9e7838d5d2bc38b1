package loginlens.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import loginlens.account.CountedHashing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a login, it costs one hash at the same cost, and gets the same reply. */
class SameWorkTest {
    private static final int COST = 5;
    private static final String BODY = "N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";

    private final CountedHashing hashing = new CountedHashing(COST);
    private final Guesses guesses = new Guesses(hashing.hasher(), Clock.systemUTC());

    @AfterEach
    void close() {
        guesses.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ada, a wrong guess", "ada, short", "nobody, a wrong guess", "nobody, poetical science", "not a name, a wrong guess",
        "ada, a password of far more than 72 bytes is one of which bcrypt would only see the first 72",
        "nobody, a password of far more than 72 bytes is one of which bcrypt would only see the first 72"
    })
    void anUnknownUserAndAWrongPasswordCostOneHashEach(String name, String password) {
        hashing.costs();
        var exchange = guesses.exchange(name, password);
        assertThat(exchange.reply()).isEqualTo(new Reply.InvalidCredentials());
        assertThat(hashing.costs()).containsExactly(COST);
        assertThat(exchange.steps()).extracting(Step::kind)
                .containsExactlyElementsOf(guesses.exchange("ada", "another guess").steps().stream().map(Step::kind).toList());
    }

    @Test
    void theRightPasswordCostsOneHashToo() {
        hashing.costs();
        assertThat(guesses.logIn("ada", Guesses.PASSWORD).status()).isEqualTo(200);
        assertThat(hashing.costs()).containsExactly(COST);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "$2a$", "$2a$12$short", "$2b$05$" + BODY, "$2y$05$" + BODY, "$2a$20$" + BODY, "$2a$30$" + BODY,
        "$2a$31$" + BODY, "$2a$99$" + BODY, "plain text password"
    })
    void aStoredHashThatCannotBeCheckedIsAnOrdinaryRefusalAndOneLineInTheLog(String hash) {
        guesses.store("eve", hash);
        hashing.costs();
        var log = new Log();
        try (log) {
            assertThat(guesses.logIn("eve", "plain text password")).isEqualTo(new Reply.InvalidCredentials());
        }
        assertThat(hashing.costs()).containsExactly(COST);
        assertThat(log.lines).filteredOn(line -> line.contains("WARNING") || line.contains("SEVERE"))
                .singleElement().asString()
                .contains("The stored password hash of account 2 cannot be checked")
                .doesNotContain("plain text", BODY, "Exception");
    }

    private static final class Log extends Handler implements AutoCloseable {
        private final Logger logger = Logger.getLogger("");
        private final List<String> lines = new ArrayList<>();

        private Log() {
            logger.addHandler(this);
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getLevel().getName() + ": " + new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            logger.removeHandler(this);
        }
    }
}
