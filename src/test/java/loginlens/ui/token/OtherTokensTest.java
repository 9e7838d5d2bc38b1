package loginlens.ui.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javafx.scene.control.TextInputControl;
import loginlens.app.window.WindowCase;
import org.junit.jupiter.api.Test;

/** Tokens that come with another one are offered by name, and opened only when a person asks. */
class OtherTokensTest extends WindowCase {
    private static final String ACCESS = Tokens.named("jsonwebtoken-HS256");
    private static final String IDENTITY = Tokens.named("jsonwebtoken-RS256");
    private static final String REFRESH = Tokens.named("jsonwebtoken-ES256");

    @Test
    void theOthersOfAReplyAreOfferedByNameAndTheRefreshTokenIsNeverOpenedByItself() {
        window.paste("{\"refresh_token\":\"" + REFRESH + "\",\"access_token\":\"" + ACCESS + "\",\"id_token\":\""
                + IDENTITY + "\"}");
        assertThat(raw()).isEqualTo(ACCESS);
        assertThat(window.words("#otherTokens")).contains("Also in this text:", "id_token", "refresh_token");
        assertThat(window.words("#tokenNotice").strip()).isEqualTo("Taken from the JSON reply: the value of access_token.");

        window.press(window.text("#otherToken0").equals("id_token") ? "#otherToken0" : "#otherToken1");
        assertThat(raw()).isEqualTo(IDENTITY);

        window.paste(ACCESS);
        assertThat(isSeen("#otherTokens")).isFalse();
    }

    @Test
    void theTokenInsideATokenCanBeOpened() {
        window.paste(encode("{\"alg\":\"HS256\",\"cty\":\"JWT\"}") + "." + encode(ACCESS) + ".AAAA");
        assertThat(isSeen("#expiryCard")).as("nobody can read whether it ever expires").isFalse();
        window.press("#innerToken");
        assertThat(raw()).isEqualTo(ACCESS);
        assertThat(isSeen("#innerToken")).isFalse();
    }

    private boolean isSeen(String query) {
        return window.remote.get(() -> window.remote.seen(query).isPresent());
    }

    private String raw() {
        return window.remote.get(() ->
                window.remote.seen("#rawToken").map(TextInputControl.class::cast).orElseThrow().getText());
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
