package loginlens.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import loginlens.api.Http.Connection;
import loginlens.auth.Credentials;
import loginlens.auth.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clients that want everything for themselves, at addresses of their own, beside people who want to log in. */
class CrowdTest {
    private static final String LOGIN = "/api/auth/login";
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String ADA = "{\"username\":\"ada\",\"password\":\"poetical science\"}";
    private static final String GUESS = "{\"username\":\"ada\",\"password\":\"a wrong guess\"}";
    /** Slow enough that none of a handful is done before the last of them has come. */
    private static final int SLOW = 13;
    private static final String GREEDY = "127.0.0.2";
    private static final String SOMEBODY = "127.0.0.3";

    private final List<Connection> open = new ArrayList<>();

    /** All of 127.0.0.0/8 is this computer by RFC 1122, but some systems have to be told. */
    @BeforeEach
    void thisComputerHasManyAddresses() {
        for (var address : List.of(GREEDY, SOMEBODY)) {
            try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral(address))) {
                assumeThat(socket.isBound()).isTrue();
            } catch (IOException hasOne) {
                assumeThat(hasOne).as("this system has only one address of its own").isNull();
            }
        }
    }

    @AfterEach
    void close() throws IOException {
        for (var connection : open) {
            connection.close();
        }
    }

    private Connection connect(ApiServer server, String from) throws IOException {
        var connection = server.http().connectFrom(from);
        open.add(connection);
        return connection;
    }

    private static String post(ApiServer server, String body) {
        return Http.request("POST", LOGIN, "Host: 127.0.0.1:" + server.port() + "\r\n" + JSON, body);
    }

    private int login(ApiServer server, String from, String body) throws IOException {
        try (var connection = server.http().connectFrom(from)) {
            connection.send(post(server, body));
            return connection.answer().status();
        }
    }

    @Test
    void whoAmIIsAnsweredWhileOthersSendHalfABodyAndGuess() throws Exception {
        whoAmIInACrowd(100);
    }

    @Test
    @Tag("load")
    void theSameTwoThousandTimes() throws Exception {
        whoAmIInACrowd(2_000);
    }

    private void whoAmIInACrowd(int times) throws Exception {
        try (var server = ApiServer.ofCost(12); var guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            server.http().post("/api/auth/register", ADA);
            var login = server.http().post(LOGIN, ADA).body();
            var token = login.substring(login.indexOf("\"token\":\"") + 9, login.lastIndexOf('"'));
            for (int half = 0; half < 70; half++) {
                var connection = connect(server, GREEDY);
                connection.send(post(server, GUESS).replaceFirst("}$", ""));
            }
            for (int guesser = 0; guesser < 64; guesser++) {
                var guess = "{\"username\":\"name" + guesser + "\",\"password\":\"a wrong guess\"}";
                guessers.execute(() -> guessUntilClosed(server, guess));
            }
            int inTime = 0;
            for (int time = 0; time < times; time++) {
                long start = System.nanoTime();
                int status = server.http().me(token).status();
                inTime += status == 200 && System.nanoTime() - start < 1_000_000_000L ? 1 : 0;
            }
            System.out.printf("%n| who am I, beside 70 half-sent bodies and 64 guessers: answered within 1 s"
                    + " | %.1f %% of %d |%n", 100.0 * inTime / times, times);
            assertThat(inTime).isGreaterThanOrEqualTo(times * 99 / 100);
            guessers.shutdownNow();
        }
    }

    private static void guessUntilClosed(ApiServer server, String guess) {
        try (var connection = server.http().connect()) {
            while (!Thread.currentThread().isInterrupted()) {
                connection.send(post(server, guess));
                connection.answer();
            }
        } catch (IOException serverClosed) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void oneAddressGetsNoMorePlacesThanAreFreeAndSomebodyElseStillGetsIn() throws IOException {
        var limits = ApiServer.limits(256, 8, Duration.ofSeconds(10), Duration.ofSeconds(30));
        try (var server = ApiServer.ofCost(SLOW, limits)) {
            for (int login = 0; login < 8; login++) {
                connect(server, GREEDY).send(post(server, GUESS));
            }
            assertThat(login(server, SOMEBODY, GUESS)).isEqualTo(401);
            var statuses = new ArrayList<Integer>();
            for (var connection : open) {
                var answer = connection.answer();
                statuses.add(answer.status());
                assertThat(answer.header("Retry-After").isPresent()).isEqualTo(answer.status() == 503);
            }
            assertThat(statuses).filteredOn(status -> status == 401).hasSize(4);
            assertThat(statuses).filteredOn(status -> status == 503).hasSize(4);
        }
    }

    @Test
    void halfSentBodiesTakeNoPlaces() throws IOException {
        var limits = ApiServer.limits(256, 2, Duration.ofSeconds(10), Duration.ofSeconds(30));
        try (var server = ApiServer.start(limits)) {
            for (int half = 0; half < 20; half++) {
                connect(server, GREEDY).send(post(server, GUESS).replaceFirst("}$", ""));
            }
            assertThat(login(server, GREEDY, GUESS)).isEqualTo(401);
        }
    }

    @Test
    void theWindowLogsInWhileEveryPlaceIsTaken() throws IOException {
        var limits = ApiServer.limits(256, 16, Duration.ofSeconds(10), Duration.ofSeconds(30));
        try (var server = ApiServer.ofCost(SLOW, limits)) {
            for (int login = 0; login < 16; login++) {
                connect(server, GREEDY).send(post(server, GUESS));
                connect(server, SOMEBODY).send(post(server, GUESS));
            }
            server.auth().login(new Request.Login(new Credentials("ada", "a wrong guess")));
            assertThat(server.exchanges().newestFirst()).as("few were before it").hasSizeLessThan(8);
        }
    }

    @Test
    void somebodyWhoPollsANameKeepsItsOwnerOutAtTheirOwnAddressAlone() throws IOException {
        try (var server = ApiServer.ofCost(4)) {
            server.http().post("/api/auth/register", ADA);
            int out = 0;
            for (int time = 0; time < 50; time++) {
                login(server, GREEDY, GUESS);
                out += login(server, SOMEBODY, ADA) == 200 ? 0 : 1;
            }
            assertThat(login(server, GREEDY, ADA)).isEqualTo(429);
            var window = server.auth().login(new Request.Login(new Credentials("ada", "poetical science")));
            assertThat(window.reply().status()).isEqualTo(200);
            System.out.printf("%n| right passwords kept out while another address guesses at the name | %d of 50 |%n", out);
            assertThat(out).as("times that the owner was kept out, of 50").isZero();
        }
    }

    @Test
    void oneAddressGetsNoMoreConnectionsThanAreFreeAndIsToldSo() throws IOException {
        var limits = ApiServer.limits(8, 128, Duration.ofSeconds(10), Duration.ofSeconds(30));
        try (var server = ApiServer.start(limits)) {
            for (int number = 0; number < 4; number++) {
                ask(connect(server, GREEDY), server, 401);
            }
            var tooMany = connect(server, GREEDY);
            var answer = ask(tooMany, server, 503);
            assertThat(answer.body()).startsWith("{\"message\":\"There are too many open connections.");
            assertThat(answer.header("Cache-Control")).contains("no-store");
            assertThat(tooMany.isOver()).isTrue();
            assertThat(connect(server, GREEDY).isOver()).as("one that says nothing is closed").isTrue();
            ask(connect(server, SOMEBODY), server, 401);
            open.getFirst().close();
            while (true) {
                try (var again = server.http().connectFrom(GREEDY)) {
                    again.send(Http.request("GET", "/api/me", "Host: 127.0.0.1:" + server.port() + "\r\n", ""));
                    if (again.answer().status() == 401) {
                        break;
                    }
                }
            }
        }
    }

    private static Http.Answer ask(Connection connection, ApiServer server, int status) throws IOException {
        connection.send(Http.request("GET", "/api/me", "Host: 127.0.0.1:" + server.port() + "\r\n", ""));
        var answer = connection.answer();
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    @Test
    void manyConnectionsTooManyAreClosedAndTheServerStaysThereForOthers() throws IOException {
        var limits = ApiServer.limits(8, 128, Duration.ofSeconds(10), Duration.ofSeconds(30));
        try (var server = ApiServer.start(limits)) {
            for (int number = 0; number < 300; number++) {
                connect(server, GREEDY);
            }
            ask(connect(server, SOMEBODY), server, 401);
        }
    }

    @Test
    void aConnectionThatSendsItsHeadersLetterByLetterMakesRoomForOthers() throws IOException {
        var limits = ApiServer.limits(2, 128, Duration.ofSeconds(10), Duration.ofMillis(500));
        try (var server = ApiServer.start(limits); var slow = server.http().connectFrom(GREEDY)) {
            slow.send("GET /api/me HTTP/1.1\r\nX: ");
            assertThatIsOverAlthough(slow, server);
        }
    }

    /** Keeps it from being silent for long, and lets others come by: one of them makes the server look. */
    private static void assertThatIsOverAlthough(Connection slow, ApiServer server) throws IOException {
        boolean over = false;
        while (!over) {
            try (var other = server.http().connectFrom(SOMEBODY)) {
                other.send(Http.request("GET", "/api/me", "Host: 127.0.0.1:" + server.port() + "\r\n", ""));
                other.read(1);
                slow.send("a");
            } catch (IOException closed) {
                over = true;
            }
        }
        assertThat(over).isTrue();
    }
}
