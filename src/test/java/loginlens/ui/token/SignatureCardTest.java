package loginlens.ui.token;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import loginlens.app.window.WindowCase;
import loginlens.token.TestKeys;
import loginlens.token.checks.TokenTableTest;
import org.junit.jupiter.api.Test;

class SignatureCardTest extends WindowCase {

    @Test
    void whatOnlyTheServerCouldCalculateIsCoveredUntilSomebodyAsksForIt() {
        window.account("ada");
        window.logIn("ada");
        window.until("the signature", () -> window.remote.seen("#signatureCalculated").isPresent());
        assertThat(window.text("#signatureCount")).isEqualTo("Recalculated: 32 of 32 bytes are equal.");
        assertThat(isSeen("#showCalculated")).isFalse();

        var token = window.remote.get(() -> ((TextInputControl) window.scene.lookup("#rawToken")).getText());
        var parts = token.split("\\.");
        window.write("#rawToken", parts[0] + ".eyJyb2xlIjoiYWRtaW4ifQ." + parts[2]);
        window.until("the cover", () -> window.remote.seen("#showCalculated").isPresent());
        assertThat(isSeen("#signatureCalculated")).isFalse();
        assertThat(window.words("#signatureCard")).contains("Received, 32 bytes", "of 32 bytes are equal",
                "Anyone with these bytes could send this changed token, and the server would trust it.");

        window.press("#showCalculated");
        assertThat(isSeen("#signatureCalculated")).isTrue();
        assertThat(isSeen("#showCalculated")).isFalse();
    }

    @Test
    void aPublicKeyShowsTheHashThatVerifyingCompares() {
        window.paste(TokenTableTest.token("jsonwebtoken-RS256"));
        window.choose("#keyKind", "a public key");
        window.write("#key", TestKeys.text("keys/rsa.pem"));
        window.until("the hash", () -> window.remote.seen("#signatureCalculated").isPresent());
        assertThat(window.text("#signatureCount"))
                .isEqualTo("The hash of header and payload now: 32 of 32 bytes are equal.");
        assertThat(isSeen("#showCalculated")).isFalse();
    }

    private boolean isSeen(String query) {
        return window.remote.get(() -> window.remote.seen(query).isPresent());
    }
}
