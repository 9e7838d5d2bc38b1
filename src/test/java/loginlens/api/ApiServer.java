package loginlens.api;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import loginlens.MutableClock;
import loginlens.account.AccountStore;
import loginlens.auth.AuthService;
import loginlens.auth.ExchangeLog;
import loginlens.auth.ServerSettings;
import loginlens.auth.Slowdown;
import loginlens.auth.TestServer;

/** The real web API on a real port, over a store in memory. */
public final class ApiServer implements AutoCloseable {
    /** The secret that jsonwebtoken-tokens.txt was made with; it protects nothing. */
    static final String SECRET = "m3Y0vUeW2pQfJx8cT6nLr5sKd1hGzAb9oIi7NwEqVtU";

    private final TestServer server;
    private final WebApi api;

    private ApiServer(int cost, Slowdown slowdown, Limits limits, Clock clock) {
        server = new TestServer(new MutableClock(clock), SECRET.getBytes(StandardCharsets.US_ASCII), cost);
        server.settings.setSlowdown(slowdown);
        api = new WebApi(server.auth, server.words, limits);
        api.serve(0);
    }

    /** With the usual limits and a quick bcrypt. */
    public static ApiServer start() {
        return start(Limits.usual());
    }

    /** The usual limits but for these. */
    static Limits limits(int connections, int places, Duration bodyTime, Duration idle) {
        var usual = Limits.usual();
        return new Limits(connections, places, usual.bodyBytes(), bodyTime, idle, usual.farewell());
    }

    static ApiServer start(Limits limits) {
        return new ApiServer(TestServer.QUICK, Slowdown.OFF, limits, Clock.systemUTC());
    }

    static ApiServer start(Clock clock) {
        return new ApiServer(TestServer.QUICK, Slowdown.OFF, Limits.usual(), clock);
    }

    /** That slows down guessing as LoginLens does unless it is told otherwise, by a clock that stands still. */
    static ApiServer slowedDown() {
        var still = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return new ApiServer(TestServer.QUICK, ServerSettings.SLOWDOWN.usual(), Limits.usual(), still);
    }

    /** With a bcrypt of this cost, and guessing slowed down as LoginLens does unless it is told otherwise. */
    public static ApiServer ofCost(int cost) {
        return new ApiServer(cost, ServerSettings.SLOWDOWN.usual(), Limits.usual(), Clock.systemUTC());
    }

    /** With a bcrypt of this cost, and guessing at full speed. */
    static ApiServer ofCost(int cost, Limits limits) {
        return new ApiServer(cost, Slowdown.OFF, limits, Clock.systemUTC());
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
        return server.auth;
    }

    public ExchangeLog exchanges() {
        return server.exchanges;
    }

    AccountStore store() {
        return server.store;
    }

    @Override
    public void close() {
        api.close();
        server.close();
    }
}
