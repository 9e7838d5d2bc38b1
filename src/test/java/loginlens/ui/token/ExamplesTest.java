package loginlens.ui.token;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import loginlens.app.window.WindowCase;
import loginlens.token.examples.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A room without internet has tokens to look at, each with the key that it is checked with. */
class ExamplesTest extends WindowCase {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GOOD               | Good now                                   | Good now.",
        "EXPIRED            | Was good, expired                          | Expired an hour ago.",
        "NOT_YET            | Not yet: it becomes valid in               | Not valid before tomorrow.",
        "ALG_NONE           | Rejected: the algorithm is not accepted    | Nobody signed it.",
        "RS256              | Good now                                   | Good now.",
        "ES256              | Good now                                   | Good now.",
        "EDDSA              | Good now                                   | Good now.",
        "KEY_SET            | Good now                                   | Good now.",
        "OTHER_AUDIENCE     | Rejected: the audience is not the expected | Rejected, although the signature matches",
        "WEAK_SECRET        | Rejected: the key is too weak              | Rejected, although the signature matches",
        "ENCRYPTED          | Encrypted: only its recipient can read it  | Only its recipient can read it.",
        "RFC_7515_HS256     | Was good, expired                          | Expired in 2011.",
        "RFC_7515_RS256     | Was good, expired                          | Expired in 2011.",
        "RFC_7515_ES256     | Was good, expired                          | Expired in 2011.",
        "RFC_7519_UNSECURED | Rejected: the algorithm is not accepted    | Nobody signed it.",
        "RFC_7519_ENCRYPTED | Encrypted: only its recipient can read it  | Only its recipient can read it.",
        "RFC_7519_NESTED    | Encrypted: only its recipient can read it  | Only its recipient can read it."})
    void eachHasTheVerdictThatItsLineSays(Example example, String verdict, String line) {
        open("#examplesFirst", example);
        window.until(verdict, () -> window.words("#verdictStrip").contains(verdict));
        assertThat(window.words("#tokenNotice")).startsWith(line);
    }

    @Test
    void theKeyOfAnExampleJudgesNoOtherToken() {
        open("#examplesFirst", Example.OTHER_AUDIENCE);
        window.until("the verdict", () -> window.words("#verdictStrip").contains("Rejected: the audience"));
        window.paste(Tokens.named("jsonwebtoken-HS256"));
        assertThat(window.words("#verdictStrip")).contains("not verified").doesNotContain("Rejected");
    }

    @Test
    void anEditedExampleIsTakenBackWithItsKey() {
        open("#examplesFirst", Example.GOOD);
        window.until("the verdict", () -> window.words("#verdictStrip").contains("Good now"));
        window.onFx(() -> {
            var raw = window.remote.seen("#rawToken").map(TextInputControl.class::cast).orElseThrow();
            raw.setText(raw.getText().replace(".", ".AAAA"));
        });
        window.until("the rejection", () -> window.words("#verdictStrip").contains("Rejected"));
        window.press("#undoEdit");
        window.until("the verdict", () -> window.words("#verdictStrip").contains("Good now"));
    }

    private void open(String menu, Example example) {
        window.onFx(() -> {
            var button = window.remote.seen(menu).map(MenuButton.class::cast).orElseThrow();
            button.show();
            button.getItems().get(example.ordinal()).fire();
            button.hide();
        });
        window.settle();
    }
}
