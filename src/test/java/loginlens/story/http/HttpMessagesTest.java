package loginlens.story.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import loginlens.api.ApiServer;
import loginlens.auth.Credentials;
import loginlens.auth.Request;
import loginlens.story.FlowServer;
import loginlens.token.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpMessagesTest {
    private final FlowServer server = new FlowServer();
    private final HttpMessages messages = new HttpMessages(server.words, () -> "http://127.0.0.1:7519");

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aLoginStandsThereAsItGoesOverTheWire() {
        var request = new Request.Login(new Credentials("ada", "correct horse"));

        assertThat(messages.request(request, true)).isEqualTo("""
                POST /api/auth/login HTTP/1.1
                Host: 127.0.0.1:7519
                Content-Type: application/json
                Content-Length: 45

                {"username":"ada","password":"correct horse"}""");
    }

    @Test
    void aPasswordIsDotsUnlessItMayBeSeen() {
        var register = new Request.Register(new Credentials("ada", "correct horse"), Optional.of("teal"));

        assertThat(messages.request(register, false)).contains(JsonBodies.DOTS, "\"favoriteColor\":\"teal\"").doesNotContain("correct horse");
        assertThat(messages.request(register, false)).contains("\nContent-Length: …\n");
    }

    @Test
    void aTokenTravelsInItsHeader() {
        assertThat(messages.request(new Request.WhoAmI(new Token("a.b.c")), false)).endsWith("\nAuthorization: Bearer a.b.c\n");
    }

    @Test
    void theReplyHasTheHeadersOfARealOne() {
        try (var real = ApiServer.start()) {
            var login = real.http().post("/api/auth/login", "{\"username\":\"nobody\",\"password\":\"correct horse\"}");
            // A name is the same in any case (RFC 9110 §5.1).
            var shown = new TreeMap<String, String>();
            messages.reply(server.login("nobody", FlowServer.PASSWORD)).lines().skip(1).takeWhile(line -> !line.isEmpty())
                    .forEach(line -> shown.put(line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT), line.substring(line.indexOf(':') + 2)));
            var sent = new TreeMap<String, String>();
            login.headers().forEach((name, value) -> sent.put(name.toLowerCase(Locale.ROOT), value));
            sent.remove("date");

            assertThat(shown).containsEntry("x-content-type-options", "nosniff").isEqualTo(sent);
        }
    }

    @Test
    void aReplyHasItsStatusItsHeadersAndItsBody() {
        var refused = messages.reply(server.whoAmI("no token"));
        assertThat(refused).startsWith("HTTP/1.1 401 Unauthorized\nContent-Type: application/json; charset=utf-8\n")
                .contains("\nWWW-Authenticate: Bearer error=\"invalid_token\"").contains("\n\n{\"message\":");
        for (int wrong = 0; wrong < 5; wrong++) {
            server.login("guessed", "incorrect horse");
        }
        assertThat(messages.reply(server.login("guessed", "incorrect horse")))
                .startsWith("HTTP/1.1 429 Too Many Requests\n").contains("\nRetry-After: 5\n");
    }
}
