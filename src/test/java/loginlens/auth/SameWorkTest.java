package loginlens.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import loginlens.account.CountedHashing;
import loginlens.account.StoredHash;
import loginlens.account.Username;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a login, it costs one hash at the same cost, and gets the same reply. */
class SameWorkTest {
    private static final int COST = 5;
    private static final String BODY = "N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";

    private final CountedHashing hashing = new CountedHashing(COST);
    private final TestServer server = new TestServer(hashing.hasher());

    @BeforeEach
    void registerAda() {
        server.register("ada", TestServer.PASSWORD);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ada, a wrong guess", "ada, short", "nobody, a wrong guess", "nobody, correct horse", "not a name, a wrong guess",
        "ada, a password of far more than 72 bytes is one of which bcrypt would only see the first 72",
        "nobody, a password of far more than 72 bytes is one of which bcrypt would only see the first 72"
    })
    void anUnknownUserAndAWrongPasswordCostOneHashEach(String name, String password) {
        hashing.costs();
        var exchange = server.login(name, password);
        assertThat(exchange.reply()).isEqualTo(new Reply.InvalidCredentials());
        assertThat(hashing.costs()).containsExactly(COST);
        assertThat(fromTheSaltOn(exchange)).isNotEmpty().isEqualTo(fromTheSaltOn(server.login("ada", "another guess")));
    }

    /** The kinds of the steps; what comes before the salt rightly shows whether somebody was found. */
    private static List<? extends Class<?>> fromTheSaltOn(Exchange exchange) {
        return exchange.steps().stream()
                .map(step -> step.kind().getClass())
                .dropWhile(kind -> kind != StepKind.SaltTaken.class)
                .toList();
    }

    @Test
    void theRightPasswordCostsOneHashToo() {
        hashing.costs();
        assertThat(server.login("ada", TestServer.PASSWORD).reply().status()).isEqualTo(200);
        assertThat(hashing.costs()).containsExactly(COST);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "$2a$", "$2a$12$short", "$2b$05$" + BODY, "$2y$05$" + BODY, "$2a$20$" + BODY, "$2a$30$" + BODY,
        "$2a$31$" + BODY, "$2a$99$" + BODY, "plain text password"
    })
    void aStoredHashThatCannotBeCheckedIsAnOrdinaryRefusalAndOneLineInTheLog(String hash) {
        var eve = ((Username.Reading.Accepted) Username.read("eve")).username();
        server.store.add(eve, StoredHash.of(hash), Optional.empty(), TestServer.NOON);
        hashing.costs();
        try (var log = new LogCapture()) {
            assertThat(server.login("eve", "plain text password").reply()).isEqualTo(new Reply.InvalidCredentials());
            assertThat(log.text())
                    .containsOnlyOnce("WARNING")
                    .containsOnlyOnce("The stored password hash of account 2 cannot be checked")
                    .doesNotContain("plain text", BODY, "Exception", "SEVERE");
        }
        assertThat(hashing.costs()).containsExactly(COST);
    }
}
