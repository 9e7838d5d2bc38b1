package loginlens.story;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import loginlens.MutableClock;
import loginlens.account.AccountStore;
import loginlens.auth.AuthService;
import loginlens.auth.Exchange;
import loginlens.auth.ExchangeLog;
import loginlens.auth.Reply;
import loginlens.auth.ServerSettings;
import loginlens.auth.TestServer;
import loginlens.text.Words;
import loginlens.token.checks.TokenInspector;
import loginlens.token.keys.SigningKey;
import loginlens.token.keys.VerificationKey;

/** Real exchanges to be told and drawn, with a quick hash and a clock that the test moves. */
public final class FlowServer implements AutoCloseable {
    public static final String PASSWORD = TestServer.PASSWORD;
    public static final String SECRET = "a secret that stands in no picture, no page and no step";

    private final TestServer server;
    public final MutableClock clock;
    public final Words words;
    public final AccountStore store;
    public final TokenInspector inspector;
    public final ExchangeLog log;
    final SigningKey key = SigningKey.hmac(SECRET.getBytes(StandardCharsets.US_ASCII));
    final ServerSettings settings;
    final AuthService auth;
    /** The same with a fault in it, outside of the store. */
    final AuthService keyless;

    public FlowServer() {
        this(TestServer.QUICK);
    }

    public FlowServer(int cost) {
        clock = new MutableClock(TestServer.NOON, ZoneOffset.UTC);
        server = new TestServer(clock, SECRET.getBytes(StandardCharsets.US_ASCII), cost);
        words = server.words;
        store = server.store;
        inspector = server.inspector;
        log = server.exchanges;
        settings = server.settings;
        auth = server.auth;
        keyless = server.service(FlowServer::lost);
    }

    private static VerificationKey lost() {
        throw new IllegalStateException("the key is lost");
    }

    public Exchange register(String username) {
        return register(username, PASSWORD);
    }

    public Exchange register(String username, String password) {
        return server.register(username, password, "teal");
    }

    public Exchange login(String username, String password) {
        return server.login(username, password);
    }

    /** A login that goes well. */
    public Exchange login(String username) {
        register(username);
        return login(username, PASSWORD);
    }

    public Exchange whoAmI(String token) {
        return server.whoAmI(token);
    }

    public static String token(Exchange login) {
        return ((Reply.Welcome) login.reply()).token().compact();
    }

    public Story story(Exchange exchange) {
        return new Storyteller(inspector, words).tell(exchange);
    }

    @Override
    public void close() {
        server.close();
    }
}
