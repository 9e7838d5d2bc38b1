package loginlens.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
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
        assertThat(gate.refusal(List.of(name), List.of()).isEmpty()).isEqualTo(ours);
        var right = List.of(at + ":" + port);
        assertThat(gate.refusal(right, List.of("http://" + name)).isEmpty()).isEqualTo(ours);
    }
}
