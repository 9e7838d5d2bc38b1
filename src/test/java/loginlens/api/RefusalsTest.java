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
    @ValueSource(strings = {"evil.example", "evil.example:%d", "127.0.0.1", "127.0.0.1:1", "localhost", "127.0.0.1.evil.example:%d",
            "localhost.:%d", "[::1]:%d", "0.0.0.0:%d", ""})
    void aForeignHostIsRefused(String host) {
        assertRefused(http.raw(Http.request("GET", "/api/me", "Host: " + host.formatted(server.port()) + "\r\n", "")), 403);
    }

    @Test
    void aForeignHostInTheRequestsTargetIsRefused() {
        assertRefused(http.send("GET", "http://evil.example/api/me", "", ""), 403);
        assertRefused(http.send("GET", "http://127.0.0.1:" + server.port() + "/api/me", "", ""), 401);
    }

    @Test
    void noHostOrTwoAreABadRequest() {
        assertRefused(http.raw("GET /api/me HTTP/1.1\r\n\r\n"), 400);
        assertRefused(http.send("GET", "/api/me", "Host: evil.example\r\n", ""), 400);
    }

    @Test
    void localhostIsThisComputerToo() {
        assertRefused(http.raw(Http.request("GET", "/api/me", "Host: LocalHost:" + server.port() + "\r\n", "")), 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "http://evil.example", "https://127.0.0.1:%d", "http://127.0.0.1", "http://127.0.0.1:%d.evil.example"})
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
    void aReplyToHeadHasNoBody() {
        var answer = http.send("HEAD", "/api/me", "", "");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("Allow")).contains("GET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api", "/api/me/", "/api/me/1", "/API/me", "/api/auth/../me", "/api/%6De", "//api/me", "/favicon.ico"})
    void anUnknownPathIsNotFound(String path) {
        var answer = http.raw(Http.request("GET", path, "Host: 127.0.0.1:" + server.port() + "\r\n", ""));
        assertThat(answer.status()).isIn(403, 404);
        assertRefused(answer, path.startsWith("//") ? 403 : 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Type: text/plain\r\n", "Content-Type: application/x-www-form-urlencoded\r\n",
            "Content-Type: application/json; charset=iso-8859-1\r\n", "Content-Type: application/jsonp\r\n",
            "Content-Type: application/json\r\nContent-Type: text/plain\r\n"})
    void onlyJsonIsTaken(String headers) {
        assertRefused(http.send("POST", LOGIN, headers, "{}"), 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"username\":\"a\"", "{\"username\":\"a\"} x", "{'username':'a'}", "{username:1}", "nul",
            "{\"username\":\"a\",}", "{\"username\":\"\\x\"}"})
    void brokenJsonIsABadRequest(String body) {
        assertRefused(http.send("POST", LOGIN, JSON, body), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "null", "\"text\"", "[{\"username\":\"a\"}]", "{\"username\":1,\"password\":\"b\"}",
            "{\"username\":null,\"password\":\"b\"}", "{\"username\":[\"a\"],\"password\":{\"$ne\":\"\"}}", "{\"password\":true}",
            "{\"username\":\"a\",\"username\":\"b\"}", "{\"x\":1,\"x\":2}", "{\"password\":\"a\",\"p\\u0061ssword\":\"b\"}"})
    void duplicateNamesAndWrongTypesAreUnprocessable(String body) {
        assertRefused(http.post(LOGIN, body), 422);
    }

    @Test
    void theFieldsThatAreWrongAreNamed() {
        assertThat(http.post(LOGIN, "{\"username\":1,\"password\":\"a\",\"password\":\"a\"}").body())
                .contains("\"fields\":{\"password\":\"This name stands there twice. Leave one out.\","
                        + "\"username\":\"This has to be a text, in quotes.\"}");
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
        try (var impatient = ApiServer.start(new Limits(64, 65_536, Duration.ofMillis(200)));
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
        try (var impatient = ApiServer.start(new Limits(64, 65_536, Duration.ofMillis(200)));
                var connection = impatient.http().connect()) {
            connection.send(head(100).replace(":" + server.port(), ":" + impatient.port()) + "{\"user");
            assertRefused(connection.answer(), 408);
            assertThat(connection.isOver()).isTrue();
            assertRefused(impatient.http().post(LOGIN, "["), 400);
        }
    }

    @Test
    void whatIsTooMuchAtOnceIsSentAwayAndLaterThereIsRoomAgain() throws IOException {
        List<Connection> waiting = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            var connection = http.connect();
            connection.send(head(2) + "[");
            waiting.add(connection);
        }
        // The sixty-four may still be on their way in; from then on there is no room until one of them goes.
        var answer = http.post(LOGIN, "[]");
        while (answer.status() != 503) {
            assertRefused(answer, 422);
            answer = http.post(LOGIN, "[]");
        }
        assertRefused(answer, 503);
        assertThat(answer.header("Retry-After")).contains("1");
        for (var connection : waiting) {
            connection.send("]");
            assertRefused(connection.answer(), 422);
            connection.close();
        }
        assertRefused(http.post(LOGIN, "[]"), 422);
    }

    /** The JDK's server answers these itself, in HTML or not at all, before anybody here is asked. */
    @ParameterizedTest
    @ValueSource(strings = {"OPTIONS * HTTP/1.1\r\n", "POST foo HTTP/1.1\r\n", "POST mailto:x HTTP/1.1\r\n",
            "POST /api/auth/login HTTP/1.1\r\nTransfer-Encoding: gzip\r\n"})
    void whatTheJdkRefusesItselfTellsNothing(String beginning) throws IOException {
        var body = "{\"username\":\"ada\",\"password\":\"poetical science\"}";
        try (var connection = http.connect()) {
            connection.send(beginning + "Host: evil.example\r\n" + JSON + "\r\n" + body);
            connection.sendNoMore();
            assertThat(connection.rest()).doesNotContain("200", "poetical", "ada", "Exception", "loginlens", "java");
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
