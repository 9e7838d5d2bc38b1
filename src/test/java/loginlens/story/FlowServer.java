package loginlens.story;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import loginlens.MutableClock;
import loginlens.account.AccountStore;
import loginlens.account.PasswordHasher;
import loginlens.account.PasswordRules;
import loginlens.account.store.AccountStores;
import loginlens.auth.AuthService;
import loginlens.auth.Credentials;
import loginlens.auth.Exchange;
import loginlens.auth.ExchangeLog;
import loginlens.auth.Login;
import loginlens.auth.Registration;
import loginlens.auth.Reply;
import loginlens.auth.Request;
import loginlens.auth.ServerSettings;
import loginlens.auth.Throttle;
import loginlens.auth.WhoAmI;
import loginlens.password.CommonPasswordRule;
import loginlens.text.Words;
import loginlens.token.checks.TokenInspector;
import loginlens.token.issuing.TokenIssuer;
import loginlens.token.keys.SigningKey;
import loginlens.token.keys.VerificationKey;

/** Real exchanges to be told and drawn, with a quick hash and a clock that the test moves. */
public final class FlowServer implements AutoCloseable {
    public static final String PASSWORD = "correct horse";
    public static final String SECRET = "a secret that stands in no picture, no page and no step";

    public final MutableClock clock = new MutableClock(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    public final Words words = new Words(Locale.ENGLISH, clock);
    public final AccountStore store = AccountStores.inMemory();
    public final TokenInspector inspector = new TokenInspector();
    public final ExchangeLog log = new ExchangeLog();
    final SigningKey key = SigningKey.hmac(SECRET.getBytes(StandardCharsets.US_ASCII));
    final ServerSettings settings = new ServerSettings();
    final AuthService auth;
    /** The same with a fault in it, outside of the store. */
    final AuthService keyless;

    public FlowServer() {
        this(4);
    }

    public FlowServer(int cost) {
        var hasher = new PasswordHasher(cost, new SecureRandom());
        var rules = new PasswordRules(new CommonPasswordRule());
        var issuer = new TokenIssuer(key, clock, "loginlens");
        var registration = new Registration(store, rules, hasher, clock);
        var login = new Login(store, rules, hasher, issuer, settings::issuing);
        var throttle = new Throttle(settings::slowdown, clock);
        auth = new AuthService(
                registration, login, throttle, new WhoAmI(inspector, issuer::verifier, clock), log, clock);
        keyless = new AuthService(registration, login, throttle, new WhoAmI(inspector, FlowServer::lost, clock), log, clock);
    }

    private static VerificationKey lost() {
        throw new IllegalStateException("the key is lost");
    }

    public Exchange register(String username) {
        return register(username, PASSWORD);
    }

    public Exchange register(String username, String password) {
        return auth.register(new Request.Register(new Credentials(username, password), Optional.of("teal")));
    }

    public Exchange login(String username, String password) {
        return auth.login(new Request.Login(new Credentials(username, password)));
    }

    /** A login that goes well. */
    public Exchange login(String username) {
        register(username);
        return login(username, PASSWORD);
    }

    public Exchange whoAmI(String token) {
        return auth.whoAmI(new Request.WhoAmI(token));
    }

    public static String token(Exchange login) {
        return ((Reply.Welcome) login.reply()).token().compact();
    }

    public Story story(Exchange exchange) {
        return Story.of(exchange, new Facts(inspector, words));
    }

    @Override
    public void close() {
        store.close();
    }
}
