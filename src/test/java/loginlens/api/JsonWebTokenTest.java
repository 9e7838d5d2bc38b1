package loginlens.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens that npm's jsonwebtoken signed with the server's secret, given to it as text, are taken as its own are. */
class JsonWebTokenTest {
    private static final Clock WHEN_SIGNED = Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

    static Stream<List<String>> rows() throws IOException {
        try (var file = JsonWebTokenTest.class.getResourceAsStream("jsonwebtoken-tokens.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" \\| ")));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aTokenOfJsonwebtokenIsJudgedByTheSecret(List<String> row) {
        try (var server = ApiServer.start(WHEN_SIGNED)) {
            var answer = server.http().me(row.get(3));
            assertThat(answer.status()).isEqualTo(Integer.parseInt(row.get(1)));
            if (answer.status() == 200) {
                assertThat(answer.body()).isEqualTo(row.get(2));
            } else {
                assertThat(answer.body()).contains("\"check\":\"" + row.get(2) + "\"");
            }
        }
    }
}
