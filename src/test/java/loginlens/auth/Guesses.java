package loginlens.auth;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import loginlens.account.AccountStore;
import loginlens.account.AccountStores;
import loginlens.account.PasswordHasher;
import loginlens.account.PasswordRules;
import loginlens.account.Username;
import loginlens.text.Words;
import loginlens.token.Expectations;
import loginlens.token.SigningAlgorithm;
import loginlens.token.SigningKey;
import loginlens.token.TokenInspector;
import loginlens.token.TokenIssuer;
import loginlens.token.VerificationKey;

/** A service in memory with one account, whose password is guessed at. */
final class Guesses implements AutoCloseable {
    static final String PASSWORD = "poetical science";

    final AccountStore store = AccountStores.inMemory();
    final ServerSettings settings = new ServerSettings();
    final AuthService auth;
    final Words words;

    Guesses(PasswordHasher hasher, Clock clock) {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        var key = SigningKey.hmac(secret);
        var rules = new PasswordRules();
        words = new Words(Locale.ENGLISH, clock);
        auth = new AuthService(
                new Registration(store, rules, hasher, clock),
                new Login(store, rules, hasher, new TokenIssuer(key, clock, "loginlens"), settings::tokenLifetime),
                new Throttle(settings::slowdown, clock),
                new WhoAmI(
                        new TokenInspector(),
                        VerificationKey.of(key),
                        new Expectations(Optional.empty(), Optional.empty(), Set.of(SigningAlgorithm.HS256)),
                        clock),
                new ExchangeLog(),
                clock);
        store("ada", hasher.hash(PASSWORD));
    }

    void store(String name, String hash) {
        var username = ((Username.Reading.Accepted) Username.read(name)).username();
        store.add(username, hash, Optional.empty(), Instant.EPOCH);
    }

    Reply logIn(String name, String password) {
        return exchange(name, password).reply();
    }

    Exchange exchange(String name, String password) {
        return auth.login(new Request.Login(new Credentials(name, password)));
    }

    /** Sends so many wrong passwords; the reply to the last. */
    Reply wrong(String name, int times) {
        Reply last = new Reply.Failed();
        for (int time = 0; time < times; time++) {
            last = logIn(name, "a wrong guess");
        }
        return last;
    }

    static Reply refused(int seconds) {
        return new Reply.TooManyTries(Duration.ofSeconds(seconds));
    }

    @Override
    public void close() {
        store.close();
    }
}
