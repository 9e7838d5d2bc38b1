package loginlens.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebApiTest {
    private static final String ADA = "{\"username\":\"ada\",\"password\":\"poetical science\"}";

    private final ApiServer server = ApiServer.start();
    private final WebApi api = server.api();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void itServesOnThisComputerAlone() throws IOException {
        assertThat(api.address().orElseThrow().toString()).matches("http://127\\.0\\.0\\.1:[0-9]+");
        assertThat(api.sharedAddress()).isEmpty();
        for (var place : Networks.places()) {
            assertRefusesConnections(place.address(), server.port());
        }
    }

    @Test
    void startedTwiceItStaysWhereItIs() {
        var address = api.address().orElseThrow();
        assertThat(api.serve(0)).isEqualTo(new ServeResult.Started(address));
    }

    @Test
    void stoppedItRefusesConnectionsAndCanServeAgain() throws IOException {
        int port = server.port();
        api.close();
        api.close();
        assertThat(api.address()).isEmpty();
        assertRefusesConnections(InetAddress.ofLiteral("127.0.0.1"), port);
        assertThat(api.serve(port)).isEqualTo(new ServeResult.Started(URI.create("http://127.0.0.1:" + port)));
        assertThat(server.http().me("x").status()).isEqualTo(401);
    }

    @Test
    void aPortInUseIsSaidAndNothingIsServed() throws IOException {
        api.close();
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThat(api.serve(other.getLocalPort())).isInstanceOfSatisfying(ServeResult.NotStarted.class, failed -> {
                assertThat(failed.why().key()).isEqualTo("api.portTaken");
                assertThat(failed.why().values()).contains(Integer.toString(other.getLocalPort()));
            });
            assertThat(api.address()).isEmpty();
        }
    }

    @Test
    void sharedItServesAtThatAddressUnderItsNameAloneUntilItStops() throws IOException {
        assumeThat(Networks.places()).as("this computer is in a network").isNotEmpty();
        var place = Networks.places().getFirst().address();
        int port = server.port();
        var host = place.getHostAddress() + ":" + port;
        assertThat(api.share(place)).isEqualTo(new ServeResult.Started(URI.create("http://" + host)));
        assertThat(api.sharedAddress()).contains(URI.create("http://" + host));
        assertThat(status(place, port, host)).isEqualTo(401);
        assertThat(status(place, port, "127.0.0.1:" + port)).isEqualTo(403);
        assertThat(status(InetAddress.ofLiteral("127.0.0.1"), port, host)).isEqualTo(403);
        api.stopSharing();
        assertThat(api.sharedAddress()).isEmpty();
        assertRefusesConnections(place, port);
        assertThat(server.http().me("x").status()).isEqualTo(401);
    }

    @Test
    void whatWasLetInIsAnsweredWhenItStopsAndWhereItServesIsSaidUntilThen() throws Exception {
        try (var slow = ApiServer.ofCost(13, Limits.usual());
                var open = slow.http().connect();
                var half = slow.http().connect()) {
            open.send(request(slow.port(), "/api/me", ""));
            assertThat(open.answer().status()).isEqualTo(401);
            half.send(request(slow.port(), "/api/auth/login", "Content-Length: 100\r\n") + "{");
            var logins = new ArrayList<Http.Connection>();
            for (int login = 0; login < 3 * Runtime.getRuntime().availableProcessors(); login++) {
                var connection = slow.http().connect();
                var length = "Content-Length: " + ADA.length() + "\r\n";
                connection.send(request(slow.port(), "/api/auth/login", length) + ADA);
                logins.add(connection);
            }
            assertThat(logins.getFirst().answer().status()).isEqualTo(401);
            var stopping = Thread.ofPlatform().start(slow.api()::close);
            assertThat(half.answer().status()).as("what is not wholly here is turned away").isEqualTo(503);
            assertThat(slow.api().address()).isPresent();
            open.send(request(slow.port(), "/api/me", ""));
            var late = open.answer();
            assertThat(late.status()).as("so is what comes now").isEqualTo(503);
            assertThat(late.header("Connection")).contains("close");
            assertRefusesConnections(InetAddress.ofLiteral("127.0.0.1"), slow.port());
            assertThat(stopping.isAlive()).as("it did not have to end for that").isTrue();
            for (var login : logins.subList(1, logins.size())) {
                assertThat(login.answer().status()).as("what was let in gets its reply").isEqualTo(401);
                login.close();
            }
            stopping.join();
            assertThat(slow.api().address()).isEmpty();
        }
    }

    private static String request(int port, String path, String headers) {
        return (headers.isEmpty() ? "GET " : "POST ") + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nContent-Type: application/json\r\n" + headers + "\r\n";
    }

    @Test
    void itStopsWhollyForAThreadThatWasInterrupted() throws IOException {
        int port = server.port();
        Thread.currentThread().interrupt();
        api.close();
        assertThat(Thread.interrupted()).isTrue();
        assertRefusesConnections(InetAddress.ofLiteral("127.0.0.1"), port);
        assertThat(api.serve(port)).isInstanceOf(ServeResult.Started.class);
    }

    @Test
    void whatIsNotServedCannotBeShared() {
        api.close();
        assertThat(api.share(InetAddress.ofLiteral("127.0.0.1"))).isInstanceOfSatisfying(ServeResult.NotStarted.class,
                failed -> assertThat(failed.why().key()).isEqualTo("api.notServing"));
        assertThat(api.sharedAddress()).isEmpty();
    }

    @Test
    void anAddressThatIsNotThisComputersCannotBeShared() {
        // RFC 5737: an address for documents, which nobody has.
        var foreign = InetAddress.ofLiteral("203.0.113.77");
        assertThat(api.share(foreign)).isInstanceOfSatisfying(ServeResult.NotStarted.class,
                failed -> assertThat(failed.why().key()).isEqualTo("api.shareFailed"));
        assertThat(server.http().me("x").status()).isEqualTo(401);
    }

    private static int status(InetAddress address, int port, String host) throws IOException {
        try (var connection = new Http.Connection(new Socket(address, port))) {
            connection.send("GET /api/me HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
            return connection.answer().status();
        }
    }

    private static void assertRefusesConnections(InetAddress address, int port) throws IOException {
        try (var socket = new Socket()) {
            assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port)))
                    .isInstanceOf(ConnectException.class);
        }
    }
}
