package loginlens.bench;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import loginlens.account.AccountStore;
import loginlens.account.PasswordHasher;
import loginlens.account.PasswordRules;
import loginlens.account.Username;
import loginlens.account.store.AccountStores;
import loginlens.auth.AuthService;
import loginlens.auth.Credentials;
import loginlens.auth.Exchange;
import loginlens.auth.ExchangeLog;
import loginlens.auth.Login;
import loginlens.auth.Registration;
import loginlens.auth.Request;
import loginlens.auth.ServerSettings;
import loginlens.auth.WhoAmI;
import loginlens.auth.throttle.Throttle;
import loginlens.password.CommonPasswordRule;
import loginlens.preferences.Preferences;
import loginlens.token.Token;
import loginlens.token.issuing.TokenIssuer;
import loginlens.token.issuing.TokenSubject;
import loginlens.token.keys.SigningKey;
import org.mindrot.jbcrypt.BCrypt;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A login as it is recorded, and its bare work: finding, comparing, issuing. Both at bcrypt's lowest cost, where the
 * difference can be seen; it is held against one comparison at the cost that logins have.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RecordingBenchmark {
    private static final int LOWEST = 4;
    private static final int USUAL = 12;
    private static final String PASSWORD = "poetical science";
    // The field keeps the logger, and with it its level: writing lines is not recording.
    private static final Logger LINES = Logger.getLogger(AuthService.class.getName());

    private final AccountStore store = AccountStores.inMemory();
    private final String usualHash = BCrypt.hashpw(PASSWORD, BCrypt.gensalt(USUAL));
    private final Request.Login request = new Request.Login(new Credentials("ada", PASSWORD));
    private Username name;
    private TokenIssuer issuer;
    private AuthService auth;

    /** Registers the account. */
    @Setup
    public void setUp() {
        LINES.setLevel(Level.OFF);
        var clock = Clock.systemUTC();
        var random = new SecureRandom();
        var rules = new PasswordRules(new CommonPasswordRule());
        var hasher = new PasswordHasher(LOWEST, random);
        var settings = new ServerSettings(Preferences.unsaved());
        issuer = new TokenIssuer(SigningKey.random(random), clock, "loginlens");
        name = ((Username.Reading.Accepted) Username.read("ada")).username();
        auth = new AuthService(
                new Registration(store, rules, hasher, clock),
                new Login(store, rules, hasher, issuer, settings::issuing),
                new Throttle(settings::slowdown, clock),
                new WhoAmI(issuer::acceptance, clock),
                new ExchangeLog(),
                clock);
        auth.register(new Request.Register(request.credentials(), Optional.empty()));
    }

    /** Closes the store. */
    @TearDown
    public void tearDown() {
        store.close();
    }

    /** With all its steps. */
    @Benchmark
    public Exchange recorded() {
        return auth.login(request);
    }

    /** The same work by hand. */
    @Benchmark
    public Token bare() {
        var account = store.findBy(name).orElseThrow();
        if (!BCrypt.checkpw(PASSWORD, account.passwordHash().text())) {
            throw new IllegalStateException("the right password");
        }
        var subject = new TokenSubject(account.id(), account.username().shown(), account.role().claim(), Optional.empty());
        return issuer.issue(subject, Duration.ofHours(1));
    }

    /** What a login is measured by. */
    @Benchmark
    public boolean comparison() {
        return BCrypt.checkpw(PASSWORD, usualHash);
    }
}
