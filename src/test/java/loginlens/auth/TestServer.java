package loginlens.auth;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import loginlens.MutableClock;
import loginlens.account.AccountStore;
import loginlens.account.PasswordHasher;
import loginlens.account.PasswordRules;
import loginlens.account.store.AccountStores;
import loginlens.auth.json.ReplyJson;
import loginlens.auth.throttle.Throttle;
import loginlens.password.CommonPasswordRule;
import loginlens.preferences.Preferences;
import loginlens.text.Words;
import loginlens.token.Token;
import loginlens.token.checks.Acceptance;
import loginlens.token.checks.TokenInspector;
import loginlens.token.issuing.TokenIssuer;
import loginlens.token.keys.SigningKey;

/** The real parts, with a store in memory, a quick hash, a key that the test knows and a clock that it moves. */
public final class TestServer implements AutoCloseable {
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final String PASSWORD = "correct horse";
    /** The lowest cost that bcrypt has. */
    public static final int QUICK = 4;

    final byte[] secret;
    public final MutableClock clock;
    public final Words words;
    public final AccountStore store = AccountStores.inMemory();
    public final TokenInspector inspector = new TokenInspector();
    final PasswordHasher hasher;
    final TokenIssuer issuer;
    public final ServerSettings settings = new ServerSettings(Preferences.unsaved());
    public final ExchangeLog exchanges = new ExchangeLog();
    public final ReplyJson json;
    public final AuthService auth;

    public TestServer() {
        this(hasher(QUICK));
    }

    public TestServer(PasswordHasher hasher) {
        this(new MutableClock(NOON, ZoneOffset.UTC), randomSecret(), hasher);
    }

    /** A server that hashes at this cost. */
    public TestServer(MutableClock clock, byte[] secret, int cost) {
        this(clock, secret, hasher(cost));
    }

    private TestServer(MutableClock clock, byte[] secret, PasswordHasher hasher) {
        this.clock = clock;
        this.secret = secret.clone();
        this.hasher = hasher;
        words = new Words(Locale.ENGLISH, clock);
        json = new ReplyJson(words);
        issuer = new TokenIssuer(SigningKey.hmac(secret), clock, "loginlens");
        auth = service(clock);
    }

    /** The same server; who-am-I asks this clock. */
    AuthService service(Clock whoAmIClock) {
        return service(issuer::acceptance, whoAmIClock);
    }

    /** The same server; who-am-I asks here which tokens it accepts. */
    public AuthService service(Supplier<Acceptance> accepted) {
        return service(accepted, clock);
    }

    private AuthService service(Supplier<Acceptance> accepted, Clock whoAmIClock) {
        var rules = new PasswordRules(new CommonPasswordRule());
        return new AuthService(
                new Registration(store, rules, hasher, clock),
                new Login(store, rules, hasher, issuer, settings::issuing),
                new Throttle(settings::slowdown, clock),
                new WhoAmI(accepted, whoAmIClock),
                exchanges,
                clock);
    }

    private static PasswordHasher hasher(int cost) {
        return new PasswordHasher(cost, new SecureRandom());
    }

    private static byte[] randomSecret() {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    public Exchange register(String username, String password) {
        return auth.register(new Request.Register(new Credentials(username, password), Optional.empty()));
    }

    public Exchange register(String username, String password, String favoriteColor) {
        return auth.register(new Request.Register(new Credentials(username, password), Optional.of(favoriteColor)));
    }

    public Exchange login(String username, String password) {
        return auth.login(new Request.Login(new Credentials(username, password)));
    }

    public Exchange whoAmI(String token) {
        return auth.whoAmI(new Request.WhoAmI(new Token(token)));
    }

    /** Registers somebody, logs them in, and gives the token. */
    public String tokenOf(String username) {
        register(username, PASSWORD);
        return ((Reply.Welcome) login(username, PASSWORD).reply()).token().compact();
    }

    @Override
    public void close() {
        store.close();
    }
}
