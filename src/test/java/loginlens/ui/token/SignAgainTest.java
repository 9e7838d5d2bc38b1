package loginlens.ui.token;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import loginlens.app.window.WindowCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing again is a second act, which says what it was done with. */
class SignAgainTest extends WindowCase {

    @BeforeEach
    void changeTheRole() {
        window.account("ada");
        window.logIn("ada");
        window.press("#payloadAsJson");
        window.onFx(() -> {
            var json = window.remote.seen("#payloadJson").map(TextInputControl.class::cast).orElseThrow();
            json.requestFocus();
            json.setText(json.getText().replaceFirst("\"role\": \"[a-z]+\"", "\"role\": \"owner\""));
        });
        window.until("the rejection", () -> window.words("#verdictStrip").contains("Rejected"));
    }

    @Test
    void theServersOwnSecretMakesAChangedTokenThatTheServerTrusts() {
        sign("signWithOwn");
        window.until("the line", () -> window.words("#signatureCard").contains("as if it had leaked"));
        assertThat(window.words("#verdictStrip")).contains("Good now");
        window.press("#sendToken");
        assertThat(window.words("#replyNow")).contains("200", "You are ada");
    }

    @Test
    void aKeyPairMadeHereGivesItsPublicKeyAwayAndIsNotTrustedByTheServer() {
        sign("signWithES256");
        window.until("the line", () -> window.words("#signatureCard").contains("Signed here by ES256"));
        assertThat(window.words("#verdictStrip")).contains("Rejected");
        window.press("#copyPublicPem");
        var pem = window.remote.get(() -> Clipboard.getSystemClipboard().getString());
        window.choose("#keyKind", "a public key");
        window.write("#key", pem);
        window.until("a match", () -> window.words("#verdictStrip").contains("Good now"));
        assertThat(window.words("#signatureCard")).contains("Signed here by ES256");
    }

    @Test
    void aTypedSecretSignsAndAnotherEditTakesTheLineAway() {
        sign("signWithSecret");
        window.type("#signSecret", "a secret of my own, thirty-two bytes long");
        window.press("#signNow");
        window.until("the line", () -> window.words("#signatureCard").contains("Signed here by HS256"));
        window.press("#undoEdit");
        window.until("the token as received", () -> window.words("#verdictStrip").contains("Good now"));
        assertThat(window.words("#signatureCard")).doesNotContain("Signed here");
    }

    private void sign(String item) {
        window.onFx(() -> window.remote.seen("#signAgain").map(MenuButton.class::cast).orElseThrow().getItems()
                .stream().filter(one -> one.getId().equals(item)).forEach(one -> one.fire()));
        window.settle();
    }
}
