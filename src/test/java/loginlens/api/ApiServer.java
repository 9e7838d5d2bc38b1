package loginlens.api;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import loginlens.account.AccountStore;
import loginlens.account.PasswordHasher;
import loginlens.account.PasswordRules;
import loginlens.account.store.AccountStores;
import loginlens.auth.AuthService;
import loginlens.auth.ExchangeLog;
import loginlens.auth.Login;
import loginlens.auth.Registration;
import loginlens.auth.ServerSettings;
import loginlens.auth.Slowdown;
import loginlens.auth.Throttle;
import loginlens.auth.WhoAmI;
import loginlens.password.CommonPasswordRule;
import loginlens.text.Words;
import loginlens.token.checks.TokenInspector;
import loginlens.token.issuing.TokenIssuer;
import loginlens.token.keys.SigningKey;

/** The real web API on a real port, over a store in memory. */
public final class ApiServer implements AutoCloseable {
    /** The secret that jsonwebtoken-tokens.txt was made with; it protects nothing. */
    static final String SECRET = "m3Y0vUeW2pQfJx8cT6nLr5sKd1hGzAb9oIi7NwEqVtU";

    private final AccountStore store = AccountStores.inMemory();
    private final ExchangeLog exchanges = new ExchangeLog();
    private final AuthService auth;
    private final WebApi api;

    private ApiServer(int cost, Slowdown slowdown, Limits limits, Clock clock) {
        var rules = new PasswordRules(new CommonPasswordRule());
        var hasher = new PasswordHasher(cost, new SecureRandom());
        var issuer = new TokenIssuer(SigningKey.hmac(SECRET.getBytes(StandardCharsets.US_ASCII)), clock, "loginlens");
        auth = new AuthService(
                new Registration(store, rules, hasher, clock),
                new Login(store, rules, hasher, issuer, new ServerSettings()::issuing),
                new Throttle(() -> slowdown, clock),
                new WhoAmI(new TokenInspector(), issuer::verifier, clock),
                exchanges,
                clock);
        api = new WebApi(auth, new Words(Locale.ENGLISH, clock), limits);
        api.serve(0);
    }

    /** With the usual limits and a quick bcrypt. */
    public static ApiServer start() {
        return start(Limits.usual());
    }

    static ApiServer start(Limits limits) {
        return new ApiServer(4, Slowdown.OFF, limits, Clock.systemUTC());
    }

    static ApiServer start(Clock clock) {
        return new ApiServer(4, Slowdown.OFF, Limits.usual(), clock);
    }

    /** That slows down guessing as LoginLens does unless it is told otherwise, by a clock that stands still. */
    static ApiServer slowedDown() {
        return new ApiServer(4, new ServerSettings().slowdown(), Limits.usual(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    /** With a bcrypt of this cost, and guessing slowed down as LoginLens does unless it is told otherwise. */
    public static ApiServer ofCost(int cost) {
        return new ApiServer(cost, new ServerSettings().slowdown(), Limits.usual(), Clock.systemUTC());
    }

    /** A client that talks to it. */
    public Http http() {
        return new Http(port());
    }

    public int port() {
        return api.address().orElseThrow().getPort();
    }

    public WebApi api() {
        return api;
    }

    public AuthService auth() {
        return auth;
    }

    public ExchangeLog exchanges() {
        return exchanges;
    }

    AccountStore store() {
        return store;
    }

    @Override
    public void close() {
        api.close();
        store.close();
    }
}
