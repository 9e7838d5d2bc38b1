package loginlens.ui.token;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.Clipboard;
import loginlens.app.window.WindowCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** A key of a person's choice is held against the token, and says what it was understood as. */
class TokenLensKeyTest extends WindowCase {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "jsonwebtoken-RS256 | a public key        | rsa.pem       | An RSA public key of 2,048 bits",
        "jsonwebtoken-RS256 | a public key        | rsa-pkcs1.pem | An RSA public key of 2,048 bits",
        "jsonwebtoken-RS256 | a public key        | rsa-cert.pem  | Only the key was taken from the certificate",
        "jsonwebtoken-RS256 | a public key        | rsa.jwk       | An RSA public key of 2,048 bits",
        "jsonwebtoken-ES256 | a public key        | ec256.pem     | A public key on the curve P-256",
        "jsonwebtoken-RS256 | a public key        | set.jwks      | A set of",
        "jsonwebtoken-HS256 | a secret, as text   | hmac.txt      | A secret of 65 bytes"})
    void theRightKeyVouchesInWhateverForm(String token, String kind, String key, String understood) {
        check(token, kind, key);
        window.until(understood, () -> window.words("#keySaid").contains(understood));

        window.toggle("#openChecks");
        window.until("a verdict", () -> window.words("#verdictChecks").contains("The signature matches the key"));
        assertThat(window.words("#verdict")).containsAnyOf("Good now", "Was good, expired");
        assertThat(tone()).isNotEqualTo("tone-bad");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "jsonwebtoken-RS256 | a public key      | rsa-other.pem | does not match the key",
        "jsonwebtoken-RS256 | a public key      | ec256.pem     | your key is for another algorithm",
        "jsonwebtoken-HS256 | a public key      | rsa.pem       | This looks like key confusion",
        "jsonwebtoken-RS256 | a secret, as text | hmac.txt | needs a public key, but your key is a secret",
        "alg-none-stripped  | a public key      | rsa.pem       | nobody signed it (alg none)",
        "alg-none-stripped  | no key            | rsa.pem       | nobody signed it (alg none)"})
    void theWrongKeyOrAnAttackIsSaidAndIsNeverGreen(String token, String kind, String key, String said) {
        check(token, kind, key);
        window.until(said, () -> window.words("#verdict").contains(said));

        assertThat(window.words("#verdict")).contains("Do not trust this token");
        assertThat(tone()).isEqualTo("tone-bad");
    }

    @Test
    void aKeyForSshIsNamedWithTheWayToConvertIt() {
        window.paste(Tokens.named("jsonwebtoken-RS256"));
        window.choose("#keyKind", "a public key");
        window.write("#key", "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ ada@example");
        window.until("what it is", () -> window.words("#keySaid").contains("a public key for SSH"));
        assertThat(window.words("#keySaid")).contains("ssh-keygen -e -m pkcs8 -f key.pub");
    }

    @Test
    void notCheckedIsNeverInTheColorOfSuccess(FxRobot robot) {
        window.paste(Tokens.named("jsonwebtoken-HS256"));
        assertThat(window.words("#verdict")).contains("not verified");
        assertThat(tone()).isEqualTo("tone-warning");
        window.toggle("#openChecks");
        assertThat(robot.lookup("#verdictChecks .check-row").queryAllAs(Node.class))
                .filteredOn(row -> row.getStyleClass().contains("check-not"))
                .hasSizeGreaterThanOrEqualTo(3)
                .noneMatch(row -> row.getStyleClass().contains("check-pass"));
        var good = robot.lookup("#verdictChecks .check-pass .icon").queryAs(javafx.scene.text.Text.class).getFill();
        assertThat(robot.lookup("#verdictChecks .check-not .icon").queryAllAs(javafx.scene.text.Text.class))
                .isNotEmpty().noneMatch(icon -> icon.getFill().equals(good));
        assertThat(robot.lookup("#verdict .icon").queryAs(javafx.scene.text.Text.class).getFill()).isNotEqualTo(good);
    }

    @Test
    void theReportHasEveryPartAndNotTheKey(FxRobot robot) {
        window.paste(SignedTokens.with("{\"sub\":\"ada|bob\",\"exp\":1}"));
        window.choose("#keyKind", "a secret, as text");
        window.write("#key", SignedTokens.SECRET);
        window.until("a verdict", () -> window.words("#verdict").contains("Was good"));
        copy(robot, "Report as Markdown, without the key");

        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("# A token, taken apart by LoginLens\n")
                .contains("**Was good, expired", "- passed: The signature matches the key", "- failed: Expired",
                        "- not checked: It does not say who issued it.", "| ` sub ` | ` \"ada\\|bob\" ` |", "## Header")
                .doesNotContain(SignedTokens.SECRET));
        copy(robot, "Payload as JSON");
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .isEqualTo("{\"sub\":\"ada|bob\",\"exp\":1}"));
        copy(robot, "Header as JSON");
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("{\"alg\":\"HS256\"}"));
    }

    private void check(String token, String kind, String key) {
        window.paste(Tokens.named(token));
        window.choose("#keyKind", kind);
        window.write("#key", Tokens.key(key));
    }

    private static void copy(FxRobot robot, String what) {
        robot.interact(() -> robot.lookup("#copyToken").queryAs(SplitMenuButton.class).getItems().stream()
                .filter(item -> item.getText().equals(what)).findFirst().ifPresent(MenuItem::fire));
    }

    private String tone() {
        return window.scene.lookup("#verdict").getStyleClass().stream().filter(style -> style.startsWith("tone-"))
                .findFirst().orElseThrow();
    }
}
