package loginlens.token.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import loginlens.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PasteCleanerTest {
    private static final String TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI3In0.c2lnbmF0dXJl-_";

    private final PasteCleaner cleaner = new PasteCleaner();

    static Stream<Arguments> pastes() {
        return Stream.of(
                paste(TOKEN),
                paste("Bearer " + TOKEN, "bearer"),
                paste("bearer   " + TOKEN + "\n", "bearer", "blanks"),
                paste("\"" + TOKEN + "\"", "quotes"),
                paste("“" + TOKEN + "”", "quotes"),
                paste("`Bearer " + TOKEN + "`", "quotes", "bearer"),
                paste(TOKEN.replace(".", ".\r\n  "), "blanks"),
                paste("\uFEFF" + TOKEN + "\u200B", "blanks"),
                paste("Authorization: Bearer " + TOKEN, "header", "bearer"),
                paste("authorization:Bearer " + TOKEN.substring(0, 20) + "\n " + TOKEN.substring(20),
                        "header", "bearer", "blanks"),
                paste("GET /api/me HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer " + TOKEN + "\r\nAccept: */*\r\n",
                        "header", "bearer", "blanks"),
                paste("curl -H 'Authorization: Bearer " + TOKEN + "' http://localhost/api/me", "header", "bearer"),
                paste("{\"message\":\"Welcome ada!\",\"token\":\"" + TOKEN + "\"}", "json"),
                paste("{\"token_type\":\"Bearer\", \"access_token\" : \"" + TOKEN + "\", \"expires_in\":3600}", "json"),
                paste("{\"data\":{\"token\":\"" + TOKEN + "\"}}", "json"),
                paste("{\"token\":\"" + TOKEN + "\"", "json"),
                paste("{\"token\":\"Bearer " + TOKEN + "\"}", "json", "bearer"),
                paste("\"token\": \"" + TOKEN + "\",", "label", "quotes"),
                paste("token=" + TOKEN + "; Path=/; HttpOnly", "label"),
                paste("https://app.example/cb#state=1&access_token=" + TOKEN + "&token_type=bearer", "url"),
                paste("https://app.example/cb?id_token=" + TOKEN, "url"),
                paste("\"authorization\": \"Bearer " + TOKEN + "\",", "header", "bearer"),
                paste("{\"Authorization\": \"Bearer " + TOKEN + "\"}", "header", "bearer"),
                paste("{'Authorization': 'Bearer " + TOKEN + "'}", "header", "bearer"),
                paste("\uFEFF{\"token\":\"" + TOKEN + "\"}", "json", "blanks"),
                paste("[{\"token\":\"" + TOKEN + "\"}]", "around"),
                paste("Set-Cookie: token=" + TOKEN + "; Path=/", "around"),
                paste("HTTP/1.1 200 OK\r\nDate: today\r\n\r\n{\"token\":\"" + TOKEN + "\"}", "around"));
    }

    private static Arguments paste(String pasted, String... removed) {
        return Arguments.of(pasted, Stream.of(removed).map(what -> "token.paste." + what).toList());
    }

    @ParameterizedTest
    @MethodSource("pastes")
    void theTokenIsFoundAndWhatWasRemovedIsSaid(String pasted, List<String> removed) {
        Cleaned cleaned = cleaner.clean(pasted);
        assertThat(cleaned.token()).isEqualTo(TOKEN);
        assertThat(cleaned.removed()).extracting(Message::key).isEqualTo(removed);
    }

    @Test
    void aTextWithoutATokenStaysAsItIs() {
        assertThat(cleaner.clean("{\"a\":1}").token()).isEqualTo("{\"a\":1}");
        assertThat(cleaner.clean("").token()).isEmpty();
        assertThat(cleaner.clean("hello").removed()).isEmpty();
    }
}
