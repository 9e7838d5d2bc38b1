package loginlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import loginlens.app.window.WindowCase;
import loginlens.auth.throttle.Slowdown;
import loginlens.ui.token.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** No word is cut off, whatever the text size, the window's size and the theme. */
class LayoutTest extends WindowCase {
    private Looks looks;

    @BeforeEach
    void look() {
        looks = new Looks(window);
    }

    @Test
    void nothingIsCutOffInTheClient(FxRobot robot) {
        looks.at("log-in");
        looks.inRooms("log-in");
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        robot.write("ada lovelace").type(KeyCode.TAB).write("short").type(KeyCode.ENTER);
        window.until("the refusal", () -> window.words("#newUsernameError").contains("spaces"));
        looks.at("fields-refused");
        window.press("#toLogIn");
        logIn();
        looks.at("token");
        window.toggle("#server");
        looks.at("server-panel");
        looks.inRooms("server-panel");
        window.write("#extraClaims", "{\"exp\": 1}");
        window.toggle("#server");
        window.press("#clockQuarter");
        window.press("#clockHour");
        looks.at("server-panel-moved");
        window.press("#clockBack");
        window.toggle("#server");
        window.press("#logOut");
        looks.at("logged-out");
        window.type("#username", "ada.lovelace-byron");
        window.type("#password", "a wrong guess");
        for (int time = 0; time <= Slowdown.FREE_TRIES; time++) {
            window.press("#logIn");
        }
        window.tell("account.notice-changed", "accounts.mv.db", "set-aside");
        looks.at("wait-and-remark");
        robot.interact(() -> robot.lookup(".remark-done").queryAs(ButtonBase.class).fire());

        assertThat(looks.cut()).isEmpty();
    }

    @Test
    void nothingIsCutOffAmongTheAccounts() {
        window.lens("accounts");
        looks.at("no-accounts");
        window.account("Ada.Lovelace-Byron");
        window.account("ｂｏｂ");
        window.press("#fillInSample");
        window.until("the rows", () -> window.words("#accounts").contains("ｂｏｂ"));
        looks.at("accounts");
        looks.inRooms("accounts");
        window.press("#deleteAccount");
        looks.at("accounts-delete");

        assertThat(looks.cut()).isEmpty();
    }

    @Test
    void nothingIsCutOffOfTheWebApi() {
        logIn();
        window.lens("webapi");
        looks.at("web-api");
        looks.inRooms("web-api");

        assertThat(looks.cut()).isEmpty();
    }

    @Test
    void nothingIsCutOffOfAnyToken(FxRobot robot) {
        logIn();
        window.paste("Authorization: Bearer " + Tokens.RFC_7515_A1);
        window.choose("#keyKind", "a secret, in base64url");
        window.write("#key", Tokens.RFC_7515_A1_KEY);
        window.toggle("#openChecks");
        window.toggle("#expectations");
        window.toggle("#payloadAsJson");
        window.until("the verdict", () -> window.words("#verdict").contains("Was good"));
        looks.at("pasted");
        window.toggle("#expectations");
        window.toggle("#openChecks");
        window.toggle("#payloadAsJson");
        window.choose("#keyKind", "a public key");
        window.until("the refusal", () -> window.words("#keySaid").contains("neither PEM nor a JWK"));
        window.paste(Tokens.named("alg-none-stripped"));
        looks.at("attack");
        window.paste(Tokens.named("jsonwebtoken-RS256"));
        window.write("#key", Tokens.key("rsa.pem"));
        window.until("the key", () -> window.words("#keySaid").contains("RSA"));
        robot.interact(() -> robot.lookup("#payloadCard .claim-row").queryAs(Node.class).requestFocus());
        robot.type(KeyCode.SPACE);
        looks.at("public-key");
        window.paste(Tokens.ENCRYPTED);
        looks.at("encrypted");
        window.paste(Tokens.RFC_7515_A1.substring(0, 120));
        looks.at("damaged");
        window.paste("x".repeat(40_000));
        window.until("the long one", () -> window.words("#tokenShortened").contains("40,000"));
        looks.at("shortened");
        window.executor.hold();
        var tooLong = Tokens.RFC_7515_A1 + "A".repeat(20_000);
        robot.interact(() -> robot.lookup("#rawToken").queryAs(TextInputControl.class).setText(tooLong));
        looks.at("reading");
        window.executor.release();

        assertThat(looks.cut()).isEmpty();
    }

    private void logIn() {
        window.account("Ada.Lovelace-Byron");
        window.account("ｂｏｂ");
        window.logIn("ada.lovelace-byron");
        window.press("#askWhoIAm");
        window.lens("token");
    }
}
