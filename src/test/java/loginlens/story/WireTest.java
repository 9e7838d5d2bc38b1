package loginlens.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import loginlens.api.ApiServer;
import loginlens.auth.Credentials;
import loginlens.auth.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WireTest {
    private final FlowServer server = new FlowServer();
    private final Wire wire = new Wire(server.words, () -> "http://127.0.0.1:7519");

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aLoginStandsThereAsItGoesOverTheWire() {
        var request = new Request.Login(new Credentials("ada", "correct horse"));

        assertThat(wire.request(request, true)).isEqualTo("""
                POST /api/auth/login HTTP/1.1
                Host: 127.0.0.1:7519
                Content-Type: application/json
                Content-Length: 45

                {"username":"ada","password":"correct horse"}""");
    }

    @Test
    void aPasswordIsDotsUnlessItMayBeSeen() {
        var register = new Request.Register(new Credentials("ada", "correct horse"), Optional.of("teal"));

        assertThat(wire.request(register, false)).contains(Bodies.DOTS, "\"favoriteColor\":\"teal\"").doesNotContain("correct horse");
        assertThat(wire.request(register, false)).contains("\nContent-Length: …\n");
        assertThat(wire.curl(register, true)).contains("correct horse");
    }

    @Test
    void aCurlLineIsQuotedSoThatNothingInItIsACommand() {
        var request = new Request.Login(new Credentials("o'neil; rm -rf $HOME", "`id`"));

        assertThat(wire.curl(request, true)).isEqualTo("curl -i -H 'Content-Type: application/json' -d "
                + "'{\"username\":\"o'\\''neil; rm -rf $HOME\",\"password\":\"`id`\"}' http://127.0.0.1:7519/api/auth/login");
    }

    @Test
    void aCurlLineTakesAPasswordThatIsNotSeenFromTheShell() throws IOException, InterruptedException {
        var tricky = new Request.Login(new Credentials("\"password\":\"••••••••\" $(id) '", "correct horse"));

        assertThat(wire.curl(tricky, false)).doesNotContain("correct horse");
        assertThat(given(wire.curl(tricky, false)))
                .contains("{\"username\":\"\\\"password\\\":\\\"••••••••\\\" $(id) '\",\"password\":\"from the shell\"}");
    }

    /** What a shell hands to the program in this line. */
    private static String given(String line) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("sh", "-c", "curl() { printf '%s\\n' \"$@\"; }; " + line);
        shell.environment().put("PASSWORD", "from the shell");
        var running = shell.start();
        var out = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        running.waitFor();
        return out;
    }

    @Test
    void aTokenTravelsInItsHeader() {
        assertThat(wire.request(new Request.WhoAmI("a.b.c"), false)).endsWith("\nAuthorization: Bearer a.b.c\n");
        assertThat(wire.curl(new Request.WhoAmI("a.b.c"), false))
                .isEqualTo("curl -i -H 'Authorization: Bearer a.b.c' http://127.0.0.1:7519/api/me");
    }

    @Test
    void theReplyHasTheHeadersOfARealOne() {
        try (var real = ApiServer.start()) {
            var login = real.http().post("/api/auth/login", "{\"username\":\"nobody\",\"password\":\"correct horse\"}");
            // A name is the same in any case (RFC 9110 §5.1).
            var shown = new TreeMap<String, String>();
            wire.reply(server.login("nobody", FlowServer.PASSWORD)).lines().skip(1).takeWhile(line -> !line.isEmpty())
                    .forEach(line -> shown.put(line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT), line.substring(line.indexOf(':') + 2)));
            var sent = new TreeMap<String, String>();
            login.headers().forEach((name, value) -> sent.put(name.toLowerCase(Locale.ROOT), value));
            sent.remove("date");

            assertThat(shown).containsEntry("x-content-type-options", "nosniff").isEqualTo(sent);
        }
    }

    @Test
    void aReplyHasItsStatusItsHeadersAndItsBody() {
        var refused = wire.reply(server.whoAmI("no token"));
        assertThat(refused).startsWith("HTTP/1.1 401 Unauthorized\nContent-Type: application/json; charset=utf-8\n")
                .contains("\nWWW-Authenticate: Bearer error=\"invalid_token\"").contains("\n\n{\"message\":");
        for (int wrong = 0; wrong < 5; wrong++) {
            server.login("guessed", "incorrect horse");
        }
        assertThat(wire.reply(server.login("guessed", "incorrect horse")))
                .startsWith("HTTP/1.1 429 Too Many Requests\n").contains("\nRetry-After: 5\n");
    }
}
