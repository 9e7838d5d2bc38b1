package loginlens.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import loginlens.api.Http;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Very many connections with very long headers, in a JVM with a small heap. */
class SmallHeapTest {
    private final List<Http.Connection> open = new ArrayList<>();

    @Test
    void longHeadersOnManyConnectionsLeaveRoomForOthers() throws Exception {
        run(300);
    }

    @Test
    @Tag("faults")
    void theSameWithTwoThousandConnections() throws Exception {
        run(2_000);
        System.out.printf("%n| 2,000 connections with up to 380 KB of headers each, heap of 48 MB: out of memory"
                + " | never |%n");
    }

    private void run(int connections) throws Exception {
        try (var headless = new Headless(List.of("-Xmx48m"), "--in-memory", "--api", "0")) {
            var http = headless.http();
            for (int number = 0; number < connections; number++) {
                sendWithoutEnd(http);
            }
            try (var other = http.connectFrom("127.0.0.2")) {
                other.send(Http.request("GET", "/api/me", "Host: 127.0.0.1:" + http.port() + "\r\n", ""));
                assertThat(other.answer().status()).isEqualTo(401);
            }
            for (var connection : open) {
                connection.close();
            }
            headless.terminate();
            headless.process().waitFor();
            assertThat(headless.process().errorReader().lines()).noneMatch(line -> line.contains("OutOfMemory"));
        }
    }

    private void sendWithoutEnd(Http http) throws IOException {
        var connection = http.connect();
        open.add(connection);
        try {
            connection.send("GET /api/me HTTP/1.1\r\n");
            for (int header = 0; header < (open.size() % 2 == 0 ? 15 : 380); header++) {
                connection.send("X: " + "a".repeat(1_000) + "\r\n");
            }
        } catch (IOException refused) {
            assertThat(refused).as("the server has closed it").isNotNull();
        }
    }
}
