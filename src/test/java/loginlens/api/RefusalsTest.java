package loginlens.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import loginlens.api.Http.Answer;
import loginlens.api.Http.Connection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is turned away, over a real socket. Nothing of it reaches the service. */
class RefusalsTest {
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String LOGIN = "/api/auth/login";
    private static final Limits IMPATIENT = ApiServer.limits(256, 128, Duration.ofMillis(200), Duration.ofSeconds(30));

    private final ApiServer server = ApiServer.start();
    private final Http http = server.http();

    @AfterEach
    void nothingOfItReachedTheService() {
        assertThat(server.exchanges().newestFirst()).isEmpty();
        server.close();
    }

    private static void assertRefused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).matches("\\{\"message\":\"[^\"]+\"(,\"fields\":\\{.+})?}")
                .doesNotContain("Exception", "loginlens.", "java.");
        assertThat(answer.header("Content-Type")).contains("application/json; charset=utf-8");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:%d", "127.0.0.1", "127.0.0.1:1", "localhost",
            "127.0.0.1.evil.example:%d", "localhost.:%d", "[::1]:%d", "0.0.0.0:%d"})
    void aForeignHostIsRefused(String host) {
        var header = "Host: " + host.formatted(server.port()) + "\r\n";
        assertRefused(http.raw(Http.request("GET", "/api/me", header, "")), 403);
    }

    @Test
    void aForeignHostInTheRequestsTargetIsRefused() {
        assertRefused(http.send("GET", "http://evil.example/api/me", "", ""), 400);
        assertRefused(http.send("GET", "http://127.0.0.1:" + server.port() + "/api/me", "", ""), 401);
    }

    @Test
    void noHostOrTwoAreABadRequest() {
        assertRefused(http.raw("GET /api/me HTTP/1.1\r\n\r\n"), 400);
        assertRefused(http.raw("GET /api/me HTTP/1.0\r\n\r\n"), 400);
        assertRefused(http.raw("GET /api/me HTTP/1.1\r\nHost: \r\n\r\n"), 400);
        assertRefused(http.send("GET", "/api/me", "Host: evil.example\r\n", ""), 400);
    }

    @Test
    void localhostIsThisComputerToo() {
        assertRefused(http.raw(Http.request("GET", "/api/me", "Host: LocalHost:" + server.port() + "\r\n", "")), 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "http://evil.example", "https://127.0.0.1:%d", "http://127.0.0.1",
            "http://127.0.0.1:%d.evil.example"})
    void aForeignOriginIsRefused(String origin) {
        assertRefused(http.send("GET", "/api/me", "Origin: " + origin.formatted(server.port()) + "\r\n", ""), 403);
        assertRefused(http.send("OPTIONS", LOGIN, "Origin: " + origin.formatted(server.port()) + "\r\n", ""), 403);
    }

    @Test
    void theServersOwnOriginIsNotForeign() {
        assertRefused(http.send("GET", "/api/me", "Origin: http://127.0.0.1:" + server.port() + "\r\n", ""), 401);
    }

    @ParameterizedTest
    @CsvSource({"GET,/api/auth/login,POST", "PUT,/api/auth/register,POST", "POST,/api/me,GET", "DELETE,/api/me,GET",
            "OPTIONS,/api/auth/login,POST", "get,/api/me,GET"})
    void aWrongMethodIsToldTheRightOne(String method, String path, String right) {
        var answer = http.send(method, path, "", "");
        assertRefused(answer, 405);
        assertThat(answer.header("Allow")).contains(right);
    }

    @Test
    void aReplyToHeadHasNoBody() throws IOException {
        try (var connection = http.connect()) {
            for (int time = 0; time < 2; time++) {
                connection.send(Http.request("HEAD", "/api/me", "Host: 127.0.0.1:" + server.port() + "\r\n", ""));
                var answer = connection.head();
                assertThat(answer.status()).isEqualTo(405);
                assertThat(answer.header("Allow")).contains("GET");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api", "/api/me/", "/api/me/1", "/API/me", "/api/auth/../me",
            "/api/%6De", "//api/me", "/favicon.ico"})
    void anUnknownPathIsNotFound(String path) {
        var answer = http.raw(Http.request("GET", path, "Host: 127.0.0.1:" + server.port() + "\r\n", ""));
        assertRefused(answer, path.startsWith("//") ? 400 : 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Type: text/plain\r\n", "Content-Type: application/x-www-form-urlencoded\r\n",
            "Content-Type: application/json; charset=iso-8859-1\r\n", "Content-Type: application/jsonp\r\n",
            "Content-Type: application/json\r\nContent-Type: text/plain\r\n"})
    void onlyJsonIsTaken(String headers) {
        assertRefused(http.send("POST", LOGIN, headers, "{}"), 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"username\":\"a\"", "{\"username\":\"a\"} x", "{'username':'a'}",
            "{username:1}", "nul",
            "{\"username\":\"a\",}", "{\"username\":\"\\x\"}"})
    void brokenJsonIsABadRequest(String body) {
        assertRefused(http.send("POST", LOGIN, JSON, body), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "null", "\"text\"", "[{\"username\":\"a\"}]",
            "{\"username\":1,\"password\":\"b\"}", "{\"username\":null,\"password\":\"b\"}",
            "{\"username\":[\"a\"],\"password\":{\"$ne\":\"\"}}", "{\"password\":true}",
            "{\"username\":\"a\",\"username\":\"b\"}", "{\"x\":1,\"x\":2}",
            "{\"password\":\"a\",\"p\\u0061ssword\":\"b\"}"})
    void duplicateNamesAndWrongTypesAreUnprocessable(String body) {
        assertRefused(http.post(LOGIN, body), 422);
    }

    @Test
    void theFieldsThatAreWrongAreNamed() {
        assertThat(http.post(LOGIN, "{\"username\":1,\"password\":\"a\",\"password\":\"a\"}").body())
                .contains("\"fields\":{\"password\":\"This name appears twice. Leave one out.\","
                        + "\"username\":\"This must be a string, in quotes.\"}");
    }

    @Test
    void jsonThatIsNestedWithoutEndIsABadRequest() {
        assertRefused(http.post(LOGIN, "{\"username\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}"), 400);
    }

    @Test
    void bytesThatAreNotUtf8AreABadRequest() throws IOException {
        try (var connection = http.connect()) {
            var body = "{\"username\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
            connection.send("POST " + LOGIN + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n" + JSON
                    + "Content-Length: " + body.length + "\r\n\r\n");
            connection.sendBytes(body);
            assertRefused(connection.answer(), 400);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {64 * 1024 + 1, 1024 * 1024, 20 * 1024 * 1024})
    void aBodyOfMoreThan64KilobytesIsTooLong(int length) throws IOException {
        try (var connection = http.connect()) {
            connection.send(head(length));
            connection.send(" ".repeat(length));
            assertRefused(connection.answer(), 413);
        }
    }

    @Test
    void aSlowBodyThatIsTooLongIsTooLong() throws IOException {
        try (var impatient = ApiServer.start(IMPATIENT);
                var connection = impatient.http().connect()) {
            connection.send(head(65_537).replace(":" + server.port(), ":" + impatient.port()) + "{");
            assertRefused(connection.answer(), 413);
            assertThat(connection.isOver()).isTrue();
        }
    }

    @Test
    void aBodyWithoutALengthIsCountedAsItComes() throws IOException {
        try (var connection = http.connect()) {
            connection.send("POST " + LOGIN + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n" + JSON
                    + "Transfer-Encoding: chunked\r\n\r\n");
            for (int chunk = 0; chunk < 17; chunk++) {
                connection.send("1000\r\n" + " ".repeat(4096) + "\r\n");
            }
            connection.send("0\r\n\r\n");
            assertRefused(connection.answer(), 413);
        }
    }

    @Test
    void aBodyOf64KilobytesIsReadToItsEnd() {
        assertRefused(http.post(LOGIN, "[" + " ".repeat(64 * 1024 - 2) + "]"), 422);
    }

    @Test
    void aBodyThatBreaksOffIsABadRequest() throws IOException {
        try (var connection = http.connect()) {
            connection.send(head(100) + "{\"user");
            connection.sendNoMore();
            assertRefused(connection.answer(), 400);
        }
    }

    private String head(int length) {
        return "POST " + LOGIN + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n" + JSON
                + "Content-Length: " + length + "\r\n\r\n";
    }

    @Test
    void aSlowBodyGetsAReplyAndTheConnectionEnds() throws IOException {
        try (var impatient = ApiServer.start(IMPATIENT);
                var connection = impatient.http().connect()) {
            connection.send(head(100).replace(":" + server.port(), ":" + impatient.port()) + "{\"user");
            assertRefused(connection.answer(), 408);
            assertThat(connection.isOver()).isTrue();
            assertRefused(impatient.http().post(LOGIN, "["), 400);
        }
    }

    /** What the server cannot read, or will not, before anybody here is asked. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GET /api/me% HTTP/1.1~HOST~~ | 400",
        "GET /api/me HTTP/1.1~HOST~Bad Name: x~~ | 400",
        "GET /api/me HTTP/1.1~HOST~Bad~~ | 400",
        "GET /api/me HTTP/1.1~HOST~X : a~~ | 400",
        "GET /api/me HTTP/1.1~HOST~X: a~ b~~ | 400",
        "OPTIONS * HTTP/1.1~HOST~~ | 404",
        "CONNECT evil.example:1 HTTP/1.1~HOST~~ | 400",
        "POST foo HTTP/1.1~HOST~~ | 400",
        "POST mailto:x HTTP/1.1~HOST~~ | 400",
        "POST /api/auth/login HTTP/1.1~HOST~Transfer-Encoding: gzip~~ | 400",
        "POST /api/auth/login HTTP/1.1~HOST~Content-Length: 5~Transfer-Encoding: chunked~~0~~ | 400",
        "POST /api/auth/login HTTP/1.1~HOST~Content-Length: 4~Content-Length: 5~~abcde | 400",
        "POST /api/auth/login HTTP/1.1~HOST~Content-Length: +4~~abcd | 400",
        "POST /api/auth/login HTTP/1.1~HOST~Expect: a miracle~Content-Length: 4~~abcd | 417",
        "GET /api/me HTTP/2.0~HOST~~ | 426",
        "PRI * HTTP/2.0~~SM~~ | 426",
        "nonsense~~ | 400",
    })
    void whatCannotBeReadIsRefusedInJson(String request, int status) throws IOException {
        try (var connection = http.connect()) {
            connection.send(request.replace("HOST", "Host: 127.0.0.1:" + server.port()).replace("~", "\r\n"));
            assertRefused(connection.answer(), status);
        }
    }

    @Test
    void headersOfMoreThan16KilobytesAreTooLong() throws IOException {
        var one = "X: " + "a".repeat(17_000) + "\r\n";
        var many = ("X: " + "a".repeat(1000) + "\r\n").repeat(380);
        for (var headers : List.of(one, many)) {
            try (var connection = http.connect()) {
                connection.send("GET /api/me HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n" + headers);
                assertRefused(connection.answer(), 431);
            }
        }
        assertRefused(http.send("GET", "/" + "a".repeat(17_000), "", ""), 414);
        assertRefused(http.send("GET", "/api/me", "X: " + "a".repeat(15_000) + "\r\n", ""), 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2;name=value\r\n[]\r\n0\r\n\r\n", "2\r\n[]\r\n0\r\nX-Checksum: 1\r\n\r\n",
            "1;a\r\n[\r\n1;b=\"c\"\r\n]\r\n0;d\r\nX: 1\r\nY: 2\r\n\r\n"})
    void chunksMayHaveExtensionsAndTrailers(String chunks) throws IOException {
        try (var connection = http.connect()) {
            for (int time = 0; time < 2; time++) {
                connection.send("POST " + LOGIN + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n" + JSON
                        + "Transfer-Encoding: chunked\r\n\r\n" + chunks);
                assertRefused(connection.answer(), 422);
            }
        }
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertRefused(http.post(LOGIN, "\uFEFF[]"), 422);
        assertRefused(http.post(LOGIN, "\uFEFF"), 400);
        assertRefused(http.post(LOGIN, "[\uFEFF]"), 400);
    }

    @ParameterizedTest
    @CsvSource({"/api/auth/login,text/plain,415", "/api/nothing,application/json,404", "/api/me,application/json,405",
            "/api/auth/login,application/json,413"})
    void whatIsRefusedWithALargeBodyIsReadInFull(String path, String type, int status) throws IOException {
        int length = 20 * 1024 * 1024;
        try (var connection = http.connect()) {
            for (int time = 0; time < 2; time++) {
                connection.send("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.port()
                        + "\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n");
                connection.sendBytes(new byte[length]);
                assertRefused(connection.answer(), status);
            }
        }
    }

    @Test
    void aBodyThatIsTooLongIsRefusedBeforeItIsSent() throws IOException {
        try (var connection = http.connect()) {
            connection.send(head(20 * 1024 * 1024));
            assertRefused(connection.answer(), 413);
        }
        try (var connection = http.connect()) {
            connection.send(head(20 * 1024 * 1024).replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n"));
            assertRefused(connection.answer(), 413);
            assertThat(connection.isOver()).isTrue();
        }
    }

    @Test
    void aClientThatWaitsForLeaveToSendItsBodyGetsIt() throws IOException {
        try (var connection = http.connect()) {
            connection.send(head(2).replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n"));
            assertThat(connection.answer().status()).isEqualTo(100);
            connection.send("[]");
            assertRefused(connection.answer(), 422);
        }
    }

    @Test
    void aRequestWhoseHeadersNeverEndIsCutOff() throws IOException {
        try (var impatient = ApiServer.start(
                        ApiServer.limits(256, 128, Duration.ofSeconds(10), Duration.ofMillis(200)));
                var connection = impatient.http().connect()) {
            connection.send("GET /api/me HTTP/1.1\r\nHost:");
            assertThat(connection.isOver()).isTrue();
        }
    }

    @Test
    void aConnectionIsKeptForTheNextRequestAfterARefusal() throws IOException {
        try (var connection = http.connect()) {
            for (var body : List.of("[", "[]", "{\"username\":1}", " ".repeat(70_000), "nonsense")) {
                connection.send(head(body.length()) + body);
                assertRefused(connection.answer(), switch (body.length()) {
                    case 70_000 -> 413;
                    case 1, 8 -> 400;
                    default -> 422;
                });
            }
        }
    }
}
