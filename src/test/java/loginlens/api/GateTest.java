package loginlens.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Host and Origin of port 80, which clients leave the port out of; a test cannot count on that port being free. */
class GateTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 80, 127.0.0.1, true",
        "127.0.0.1, 80, 127.0.0.1:80, true",
        "127.0.0.1, 80, LocalHost, true",
        "127.0.0.1, 80, evil.example, false",
        "127.0.0.1, 80, 127.0.0.1:81, false",
        "127.0.0.1, 8080, 127.0.0.1, false",
        "192.0.2.7, 80, 192.0.2.7, true",
        "192.0.2.7, 80, localhost, false",
        "192.0.2.7, 80, 127.0.0.1, false",
    })
    void hostAndOriginAreOursWithTheirPortAndOnPort80WithoutIt(String at, int port, String name, boolean ours) {
        var gate = new Gate(InetAddress.ofLiteral(at), port);
        assertThat(refuses(gate, new StubExchange().with("Host", name))).isEqualTo(!ours);
        var right = new StubExchange().with("Host", at + ":" + port);
        assertThat(refuses(gate, right.with("Origin", "http://" + name))).isEqualTo(!ours);
    }

    private static boolean refuses(Gate gate, StubExchange exchange) {
        return gate.refusal(new Call(exchange, Limits.usual())).isPresent();
    }
}
