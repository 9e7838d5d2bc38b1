package loginlens.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.mindrot.jbcrypt.BCrypt;

/** How much the web API does, beside what it is made of, measured in turns. Clients and server share the processors. */
@Tag("load")
@TestInstance(Lifecycle.PER_CLASS)
class LoadTest {
    private static final int COST = 12;
    private static final String PASSWORD = "poetical science";
    private static final String ADA = credentials("ada");
    private static final int CLIENTS = 8;

    private final List<String> table = new ArrayList<>();

    private interface Work {
        void once() throws IOException;
    }

    private interface Workers {
        Work next() throws IOException;
    }

    @Test
    void loginsCostLittleMoreThanBcrypt() throws Exception {
        int processors = Runtime.getRuntime().availableProcessors();
        var hash = BCrypt.hashpw(PASSWORD, BCrypt.gensalt(COST));
        try (var server = ApiServer.ofCost(COST)) {
            for (int name = 0; name < CLIENTS; name++) {
                server.http().post("/api/auth/register", credentials("name" + name));
            }
            double bare = 0;
            double oneName = 0;
            double eightNames = 0;
            for (int turn = 0; turn < 3; turn++) {
                bare += perSecond(processors, Duration.ofSeconds(6),
                        () -> () -> assertThat(BCrypt.checkpw(PASSWORD, hash)).isTrue());
                oneName += logins(server, 1);
                eightNames += logins(server, CLIENTS);
            }
            measuredLogins("each with a name of its own", eightNames, bare);
            measuredLogins("all with one name", oneName, bare);
            assertThat(eightNames / bare).isGreaterThanOrEqualTo(0.9);
        }
    }

    /** How many logins a second all clients come to who share so many names. */
    private static double logins(ApiServer server, int names) throws Exception {
        var clients = new AtomicInteger();
        return perSecond(CLIENTS, Duration.ofSeconds(6), () -> {
            var connection = server.http().connect();
            var login = request(server.port(), "POST", "/api/auth/login", "Content-Type: application/json\r\n",
                    credentials("name" + clients.getAndIncrement() % names));
            return () -> {
                connection.send(login);
                assertThat(connection.answer().status()).isEqualTo(200);
            };
        });
    }

    private void measuredLogins(String names, double logins, double bare) {
        measured("logins of %d clients, %s, guessing slowed down : bare BCrypt.checkpw on %d threads, cost %d"
                        .formatted(CLIENTS, names, Runtime.getRuntime().availableProcessors(), COST),
                "%.2f (%.2f : %.2f a second)".formatted(logins / bare, logins / 3, bare / 3));
    }

    private static String credentials(String username) {
        return "{\"username\":\"" + username + "\",\"password\":\"" + PASSWORD + "\"}";
    }

    @Test
    void whoAmICostsLittleMoreThanAnEmptyHandler() throws Exception {
        try (var server = ApiServer.start()) {
            var http = server.http();
            http.post("/api/auth/register", ADA);
            var login = http.post("/api/auth/login", ADA).body();
            var token = login.substring(login.indexOf("\"token\":\"") + 9, login.lastIndexOf('"'));
            var empty = emptyServer(http.me(token).body());
            int emptyPort = ((ServerConnector) empty.getConnectors()[0]).getLocalPort();
            double bare = 0;
            double real = 0;
            for (int turn = 0; turn < 4; turn++) {
                double bareNow = perSecond(8, Duration.ofSeconds(4), () -> me(emptyPort, token));
                double realNow = perSecond(8, Duration.ofSeconds(4), () -> me(server.port(), token));
                // The first turn warms up.
                bare += turn == 0 ? 0 : bareNow;
                real += turn == 0 ? 0 : realNow;
            }
            JettyServer.stop(empty);
            measured("GET /api/me of 8 clients with keep-alive : the same server with an empty handler",
                    "%.2f (%.0f : %.0f a second)".formatted(real / bare, real / 3, bare / 3));
            assertThat(real / bare).isGreaterThanOrEqualTo(0.5);
        }
    }

    /** The same server as the real one, with a handler that does nothing but reply. */
    private static Server emptyServer(String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var server = JettyServer.make(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                response.getHeaders().put("Content-Type", "application/json; charset=utf-8");
                response.getHeaders().put("Content-Length", body.length);
                response.write(true, ByteBuffer.wrap(body), callback);
                return true;
            }
        }, (request, response, callback) -> false);
        JettyServer.connect(server, new Connections(Limits.usual()))
                .open(ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0)));
        JettyServer.start(server);
        return server;
    }

    /** All replies are of one length, so a client that is only to be quick need not read them word for word. */
    private static Work me(int port, String token) throws IOException {
        var request = request(port, "GET", "/api/me", "Authorization: Bearer " + token + "\r\n", "");
        var connection = new Http(port).connect();
        connection.send(request);
        int length = connection.answerLength();
        return () -> {
            connection.send(request);
            assertThat(connection.read(length)).startsWith("HTTP/1.1 200 ");
        };
    }

    private static String request(int port, String method, String path, String headers, String body) {
        return Http.request(method, path, "Host: 127.0.0.1:" + port + "\r\n" + headers, body);
    }

    private static double perSecond(int clients, Duration time, Workers workers) throws Exception {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var work = new ArrayList<Work>();
            for (int client = 0; client < clients; client++) {
                work.add(workers.next());
            }
            long start = System.nanoTime();
            List<Future<Integer>> counts = new ArrayList<>();
            for (var one : work) {
                counts.add(threads.submit(() -> {
                    int count = 0;
                    for (; System.nanoTime() - start < time.toNanos(); count++) {
                        one.once();
                    }
                    return count;
                }));
            }
            int all = 0;
            for (var count : counts) {
                all += count.get();
            }
            return all * 1e9 / (System.nanoTime() - start);
        }
    }

    @AfterAll
    void print() {
        System.out.println();
        table.forEach(System.out::println);
    }

    private void measured(String promise, String measured) {
        table.add("| " + promise + " | " + measured + " |");
    }
}
