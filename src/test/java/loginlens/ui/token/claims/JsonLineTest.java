package loginlens.ui.token.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import loginlens.token.checks.TokenInspector;
import loginlens.token.reading.Claim;
import loginlens.token.reading.TokenPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLineTest {
    private static final int MANY = 100;

    @Test
    void everyClaimHasItsLineAndTheCommaStaysBehindIt() {
        var lines = JsonLine.of(part("{ \"a\":1 ,\"b\" : \"{,}\",\"c\":[1, 2]}"), MANY);

        assertThat(lines).extracting(JsonLine::text).containsExactly("{", "\"a\":1,", "\"b\" : \"{,}\",",
                "\"c\":[1, 2]", "}");
        assertThat(lines).extracting(line -> line.claim().map(Claim::name).orElse("-"))
                .containsExactly("-", "a", "b", "c", "-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1}", "{}", "{\"a\":1,\"a\":2} x", "{\"a\":1,b", "[1,2]", "",
            "{\"ä\":\"\\u00e4\",\"n\":1.0E+2}"})
    void letterForLetterNothingButBlanksIsLost(String json) {
        var text = String.join("", JsonLine.of(part(json), MANY).stream().map(JsonLine::text).toList());

        assertThat(text.replaceAll("\\s", "")).isEqualTo(json.replaceAll("\\s", ""));
    }

    @Test
    void whatComesAfterTheLastClaimThatIsShownIsLeftOut() {
        assertThat(JsonLine.of(part("{\"a\":1,\"b\":2,\"c\":3}"), 2)).extracting(JsonLine::text)
                .isEqualTo(List.of("{", "\"a\":1,", "\"b\":2"));
    }

    private static TokenPart part(String json) {
        var payload = Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        return new TokenInspector().read("e30." + payload + ".").payload().orElseThrow();
    }
}
