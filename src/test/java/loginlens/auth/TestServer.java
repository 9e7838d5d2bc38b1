package loginlens.auth;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import loginlens.MutableClock;
import loginlens.account.AccountStore;
import loginlens.account.PasswordHasher;
import loginlens.account.PasswordRules;
import loginlens.account.store.AccountStores;
import loginlens.password.CommonPasswordRule;
import loginlens.text.Words;
import loginlens.token.checks.TokenInspector;
import loginlens.token.issuing.TokenIssuer;
import loginlens.token.keys.SigningKey;

/** The real parts, with a store in memory, a quick hash, a key that the test knows and a clock that it moves. */
final class TestServer implements AutoCloseable {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final String PASSWORD = "correct horse";

    final byte[] secret = new byte[32];
    final MutableClock clock = new MutableClock(NOON, ZoneOffset.UTC);
    final AccountStore store = AccountStores.inMemory();
    final PasswordHasher hasher;
    final ServerSettings settings = new ServerSettings();
    final ExchangeLog exchanges = new ExchangeLog();
    final ReplyJson json = new ReplyJson(new Words(Locale.ENGLISH, clock));
    final AuthService auth;

    TestServer() {
        this(new PasswordHasher(4, new SecureRandom()));
    }

    TestServer(PasswordHasher hasher) {
        this.hasher = hasher;
        new SecureRandom().nextBytes(secret);
        auth = service(clock);
    }

    /** The same server; who-am-I asks this clock. */
    AuthService service(Clock whoAmIClock) {
        var issuer = new TokenIssuer(SigningKey.hmac(secret), clock, "loginlens");
        var rules = new PasswordRules(new CommonPasswordRule());
        return new AuthService(
                new Registration(store, rules, hasher, clock),
                new Login(store, rules, hasher, issuer, settings::issuing),
                new Throttle(settings::slowdown, clock),
                new WhoAmI(new TokenInspector(), issuer::verifier, whoAmIClock),
                exchanges,
                clock);
    }

    Exchange register(String username, String password) {
        return auth.register(new Request.Register(new Credentials(username, password), Optional.empty()));
    }

    Exchange register(String username, String password, String favoriteColor) {
        return auth.register(new Request.Register(new Credentials(username, password), Optional.of(favoriteColor)));
    }

    Exchange login(String username, String password) {
        return auth.login(new Request.Login(new Credentials(username, password)));
    }

    Exchange whoAmI(String token) {
        return auth.whoAmI(new Request.WhoAmI(token));
    }

    /** Registers somebody, logs them in, and gives the token. */
    String tokenOf(String username) {
        register(username, PASSWORD);
        return ((Reply.Welcome) login(username, PASSWORD).reply()).token().compact();
    }

    @Override
    public void close() {
        store.close();
    }
}
