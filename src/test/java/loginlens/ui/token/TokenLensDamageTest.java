package loginlens.ui.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import loginlens.app.window.WindowCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;

/** Whatever is wrong with a token, the window says it in plain words and shows what can be read. */
class TokenLensDamageTest extends WindowCase {
    private static final String HEADER = "eyJhbGciOiJIUzI1NiJ9.";
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    static Stream<Arguments> damage() {
        return Stream.of(
                Arguments.of("100,000 deep", "{\"a\":" + "[".repeat(100_000), "nested more than 2,000 levels deep"),
                Arguments.of("a lone surrogate", "{\"a\":\"\\ud83e\"}",
                        "character 6 holds half of a character (a lone surrogate)"),
                Arguments.of("a name twice", "{\"exp\":1,\"exp\":2}",
                        "The name exp appears again at character 10"),
                Arguments.of("trailing data", "{\"a\":1}{\"a\":2}", "more follows at character 8"),
                Arguments.of("a broken payload", "{\"a\":1,b", "Character 8 of the JSON does not belong there"),
                Arguments.of("no object", "[1]", "not a JSON object"),
                Arguments.of("nothing", "", "It is empty. It should hold a JSON object"),
                Arguments.of("a date of 1e400", "{\"exp\":1e400}",
                        "exp is not a usable date. It is too big or too small for a date"),
                Arguments.of("a date in milliseconds", "{\"exp\":1700000000000}", "It looks like milliseconds"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damage")
    void whatIsWrongIsSaidInAPlainSentence(String what, String payload, String said, FxRobot robot) {
        window.paste(SignedTokens.with(payload));
        window.toggle("#openChecks");
        window.until(said, () -> window.words("#verdictChecks").contains(said));

        assertThat(window.words("#headerCard")).contains("alg", "\"HS256\"");
        assertThat(window.words("#verdict")).startsWith("Rejected: ").contains("Do not trust this token");
        assertThat(allWords(robot)).doesNotContain("Exception", "java.", "com.fasterxml", "null");
    }

    @Test
    void twoPartsAreReadAndTheMissingOneIsNamed() {
        window.paste(HEADER + "eyJzdWIiOiI3In0");

        assertThat(window.words("#payloadCard")).contains("sub", "\"7\"");
        assertThat(window.words("#otherPartsCard")).contains("There are only two parts, and the signature is missing");

        window.paste(HEADER + "eyJzdWIiOiI3In0.");
        assertThat(window.words(".token-lens .legend")).contains("Signature 0 bytes");
        assertThat(window.words("#otherPartsCard")).contains("It is empty: nobody signed this");
    }

    @Test
    void anEncryptedTokenIsNamedAndShowsItsHeader(FxRobot robot) {
        window.paste(Tokens.ENCRYPTED);

        assertThat(window.words("#headerCard")).contains("RSA-OAEP", "A256GCM", "how it is encrypted");
        assertThat(window.words("#otherPartsCard")).contains("Encrypted token (JWE)", "Initialization vector",
                "Authentication tag");
        assertThat(window.words("#verdict")).contains("Encrypted: only its recipient can read it");
        assertThat(robot.lookup("#payloadCard").queryAs(Node.class).isVisible()).isFalse();
    }

    @Test
    void charactersThatTurnTheTextAroundAreShownByNumber() {
        window.paste(SignedTokens.with("{\"role\":\"\u202Enimda\u202C\",\"\u200Bexp\":\"\uFEFF1\"}"));

        assertThat(window.words("#payloadCard")).contains("\"[U+202E]nimda[U+202C]\"", "[U+200B]exp", "\"[U+FEFF]1\"")
                .doesNotContain("\u202E", "\u200B", "\uFEFF");
        window.toggle("#payloadAsJson");
        assertThat(window.words("#payloadCard")).contains("\"role\":\"[U+202E]nimda[U+202C]\"")
                .doesNotContain("\u202E");
    }

    @Test
    void aClaimIsChosenInItsJsonTooAndStaysChosenWhileTheTokenIsEdited(FxRobot robot) {
        window.paste(Tokens.RFC_7515_A1);
        window.toggle("#payloadAsJson");
        robot.interact(() -> {
            var json = robot.lookup("#payloadJson").queryAs(TextArea.class);
            json.requestFocus();
            json.positionCaret(json.getText().indexOf("exp"));
        });
        assertThat(robot.lookup("#payloadCard .claim-exp").queryAs(Node.class).getPseudoClassStates()).contains(CHOSEN);
        assertThat(robot.lookup(".raw-highlight").queryAs(Path.class).getElements()).isNotEmpty();

        var raw = robot.lookup("#rawToken").queryAs(TextArea.class);
        robot.interact(() -> raw.appendText("A"));
        assertThat(robot.lookup("#payloadCard .claim-exp").queryAs(Node.class).getPseudoClassStates()).contains(CHOSEN);

        robot.interact(raw::requestFocus);
        robot.interact(() -> raw.appendText("A"));
        assertThat(robot.lookup("#payloadCard .claim-exp").queryAs(Node.class).getPseudoClassStates()).contains(CHOSEN);
        int payload = raw.getText().indexOf('.') + 1;
        robot.interact(() -> raw.insertText(payload, "A"));
        window.until("no letters of a claim that cannot be read",
                () -> robot.lookup(".raw-highlight").queryAs(Path.class).getElements().isEmpty());
        robot.interact(() -> raw.deleteText(payload, payload + 1));
        assertThat(robot.lookup("#payloadCard .claim-exp").queryAs(Node.class).getPseudoClassStates()).contains(CHOSEN);
    }

    private static String allWords(FxRobot robot) {
        return robot.from(robot.lookup(".token-lens").queryAs(Node.class)).lookup(Labeled.class::isInstance)
                .queryAllAs(Labeled.class).stream().map(Labeled::getText).filter(Objects::nonNull).toList().toString();
    }
}
