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
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebApiTest {
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
    void whereItServesIsSaidWhileItStops() throws Exception {
        try (var small = ApiServer.start(new Limits(1, 65_536, Duration.ofSeconds(10)));
                var slow = small.http().connect()) {
            slow.send("POST /api/auth/login HTTP/1.1\r\nHost: 127.0.0.1:" + small.port()
                    + "\r\nContent-Type: application/json\r\nContent-Length: 7\r\n\r\n");
            while (small.http().me("x").status() != 503) {
                Thread.onSpinWait();
            }
            var stopping = Thread.ofPlatform().start(small.api()::close);
            while (stopping.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            assertThat(small.api().address()).isPresent();
            assertThat(stopping.isAlive()).as("it did not have to end for that").isTrue();
            slow.send("{\"x\":1}");
            assertThat(slow.answer().status()).as("what is under way gets its reply").isEqualTo(422);
            stopping.join();
            assertThat(small.api().address()).isEmpty();
        }
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
