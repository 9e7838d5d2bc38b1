package loginlens.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import loginlens.BrokenClock;
import loginlens.account.Account;
import loginlens.account.StoredHash;
import loginlens.account.Username;
import loginlens.auth.throttle.Slowdown;
import loginlens.token.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoSecretTest {
    private static final String WRONG_PASSWORD = "incorrect horse";
    private static final String UNCHECKABLE = "$2b$12$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";

    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theLogHoldsNoPasswordTokenHashOrKeyHoweverItGoes() {
        try (var log = new LogCapture()) {
            var secrets = playEverything();

            assertThat(log.text())
                    .contains("register 201", "register 409", "register 422", "register 500")
                    .contains("login 200", "login 401", "login 422", "login 429", "login 500", "me 200", "me 401", "me 500")
                    .doesNotContain(secrets);
        }
    }

    @Test
    void theTextOfAnExchangeHoldsNoPasswordTokenHashOrKey() {
        var secrets = playEverything();

        assertThat(server.exchanges.newestFirst()).hasSizeGreaterThan(9).allSatisfy(
                exchange -> assertThat(exchange.toString()).doesNotContain(secrets));
    }

    @Test
    void noReplyButTheOneToALoginHoldsASecret() {
        var secrets = playEverything();

        assertThat(server.exchanges.newestFirst())
                .filteredOn(exchange -> !(exchange.reply() instanceof Reply.Welcome))
                .hasSizeGreaterThan(15)
                .allSatisfy(exchange -> assertThat(server.json.body(exchange.reply())).doesNotContain(secrets));
    }

    @Test
    void theTextOfARequestHoldsNothingThatWasTyped() {
        var credentials = new Credentials("hunter2", TestServer.PASSWORD);

        assertThat(List.of(
                        credentials,
                        new Request.Register(credentials, Optional.empty()),
                        new Request.Login(credentials),
                        new Request.WhoAmI(new Token("eyJ.eyJ.sig"))))
                .allSatisfy(shown -> assertThat(shown.toString())
                        .doesNotContain("hunter2", TestServer.PASSWORD, "eyJ", "sig"));
    }

    /** Every route to each of its replies; gives all that must not be seen anywhere. */
    private List<String> playEverything() {
        var token = server.tokenOf("ada");
        var hash = server.store.newest(1).stream().map(Account::passwordHash).map(StoredHash::text).findFirst().orElseThrow();
        server.register("ada", TestServer.PASSWORD);
        server.register("", TestServer.PASSWORD);
        server.login("ada", WRONG_PASSWORD);
        // People type their password into the wrong field.
        server.login(WRONG_PASSWORD, WRONG_PASSWORD);
        server.login("ada", "");
        server.store.add(
                ((Username.Reading.Accepted) Username.read("eve")).username(),
                StoredHash.of(UNCHECKABLE),
                Optional.empty(),
                TestServer.NOON);
        server.login("eve", WRONG_PASSWORD);
        for (int time = 0; time <= Slowdown.FREE_TRIES; time++) {
            server.login("nobody", WRONG_PASSWORD);
        }
        server.whoAmI(token);
        server.whoAmI("Bearer " + token);
        server.whoAmI(token.substring(0, token.length() - 3));
        server.service(new BrokenClock()).whoAmI(new Request.WhoAmI(new Token(token)));
        server.store.close();
        server.register("bob", TestServer.PASSWORD);
        server.login("ada", TestServer.PASSWORD);
        var secrets = new ArrayList<>(List.of(
                TestServer.PASSWORD,
                WRONG_PASSWORD,
                UNCHECKABLE,
                hash,
                hash.substring(7),
                Base64.getUrlEncoder().withoutPadding().encodeToString(server.secret),
                Base64.getEncoder().encodeToString(server.secret),
                HexFormat.of().formatHex(server.secret)));
        secrets.addAll(List.of(token.split("\\.")).subList(1, 3));
        return secrets;
    }
}
