package loginlens.ui.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Shape;
import javafx.scene.text.TextFlow;
import loginlens.app.window.WindowCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The Token lens takes any token, and follows what a person does with it. */
class TokenLensTest extends WindowCase {
    private static final double HALF_A_LETTER = 5;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    @Test
    void whatWasAroundAPastedTokenIsSaidAndTheReceivedOneIsOneClickAway(FxRobot robot) {
        window.account("ada");
        window.logIn("ada");
        var received = raw(robot).getText();
        window.paste("Authorization: Bearer \"" + Tokens.RFC_7515_A1 + "\"\n");

        assertThat(raw(robot).getText()).isEqualTo(Tokens.RFC_7515_A1);
        assertThat(window.words("#tokenNotice")).contains("Authorization header", "Bearer");
        assertThat(window.words("#verdict")).contains("not verified");
        window.press("#receivedToken");
        assertThat(raw(robot).getText()).isEqualTo(received);
        assertThat(window.words("#verdict")).contains("Good now");
        assertThat(robot.lookup("#receivedToken").queryAs(ButtonBase.class).isVisible()).isFalse();
        assertThat(recent(robot)).hasSize(2).first().asString().contains("Received");
    }

    @Test
    void ctrlVPastesWhereNoFieldHasTheCursorAndBeforeAnyLogin(FxRobot robot) {
        window.copied(Tokens.RFC_7515_A1);
        robot.interact(() -> robot.lookup("#pasteFirst").queryAs(Node.class).requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.V);

        assertThat(window.words("#payloadCard")).contains("\"joe\"", "RFC 7519 §4.1.1");
        window.paste("   ");
        assertThat(window.words("#tokenNotice")).contains("There is no text to read a token from");
        assertThat(raw(robot).getText()).isEqualTo(Tokens.RFC_7515_A1);
    }

    @Test
    void aKeyOfOnesChoiceVouchesAndExpectationsAreHeldAgainstTheToken() {
        window.paste(Tokens.RFC_7515_A1);
        window.choose("#keyKind", "a secret, in base64url");
        window.write("#key", Tokens.RFC_7515_A1_KEY);
        window.until("the key", () -> window.words("#keySaid").contains("A secret of 64 bytes"));
        assertThat(window.words("#verdict")).contains("Was good, expired");

        window.toggle("#openChecks");
        window.toggle("#expectations");
        window.write("#expectedIssuer", "mallory");
        assertThat(window.words("#verdict")).contains("Issued by “joe”, but the expected issuer is “mallory”");
        window.write("#expectedIssuer", "");
        window.choose("#expectedAlgorithm", "HS512");
        assertThat(window.words("#verdict")).contains("not among the accepted algorithms");
        window.choose("#expectedAlgorithm", "any that fits the key");
        window.choose("#keyKind", "a secret, as text");
        window.until("another secret", () -> window.words("#verdict").contains("does not match the key"));
    }

    @Test
    void theCardsFollowAnEditAndUndoTakesItBack(FxRobot robot) {
        window.account("ada");
        window.logIn("ada");
        var before = raw(robot).getText();
        robot.interact(() -> {
            raw(robot).requestFocus();
            raw(robot).positionCaret(before.length());
        });
        robot.type(KeyCode.BACK_SPACE);

        assertThat(raw(robot).getText()).isEqualTo(before.substring(0, before.length() - 1));
        assertThat(window.words("#verdict")).contains("Do not trust this token");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(raw(robot).getText()).isEqualTo(before);
        assertThat(window.words("#verdict")).contains("Good now");
    }

    @Test
    void aClaimAndItsLettersAreChosenTogether(FxRobot robot) {
        window.paste(Tokens.RFC_7515_A1);
        var row = robot.lookup("#payloadCard .claim-exp").queryAs(Node.class);
        robot.interact(row::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(row.getPseudoClassStates()).contains(CHOSEN);
        assertThat(highlight(robot).getElements()).isNotEmpty();
        robot.push(KeyCode.SHORTCUT, KeyCode.C);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("1300819380"));

        robot.interact(() -> {
            raw(robot).requestFocus();
            raw(robot).selectRange(Tokens.RFC_7515_A1.indexOf('.') + 3, Tokens.RFC_7515_A1.indexOf('.') + 8);
        });
        assertThat(row.getPseudoClassStates()).doesNotContain(CHOSEN);
        assertThat(robot.lookup("#payloadCard .claim-iss").queryAs(Node.class).getPseudoClassStates()).contains(CHOSEN);
    }

    @Test
    void theColorsLieOnTheLettersThatAreEdited(FxRobot robot) {
        window.paste(Tokens.RFC_7515_A1 + "-_-/+=" + "abc-".repeat(300));
        robot.interact(() -> window.appearance.resize(130));
        var area = raw(robot);
        var flow = robot.lookup(".raw-token-colours").queryAs(TextFlow.class);
        robot.interact(() -> {
            window.scene.getRoot().applyCss();
            window.scene.getRoot().layout();
            for (int letter = 0; letter < area.getLength(); letter += 7) {
                var below = ((TextAreaSkin) area.getSkin()).getCharacterBounds(letter);
                var above = shape(flow, letter).getLayoutBounds();
                assertThat(above.getCenterX()).as("letter %d", letter)
                        .isCloseTo((below.getMinX() + below.getMaxX()) / 2, offset(HALF_A_LETTER));
                assertThat(above.getCenterY()).as("letter %d", letter)
                        .isCloseTo((below.getMinY() + below.getMaxY()) / 2, offset(HALF_A_LETTER));
            }
        });
    }

    @Test
    void aDroppedFileIsReadAndAFolderIsRefused(FxRobot robot, @TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("token.txt"), "{\"access_token\":\"" + Tokens.RFC_7515_A1 + "\"}");
        copyFile(robot, file);
        window.press("#pasteFirst");
        window.until("the file", () -> window.words("#payloadCard").contains("\"joe\""));
        copyFile(robot, folder);
        window.press("#pasteToken");
        window.until("the refusal", () -> window.words("#tokenNotice").contains("is not a file"));
    }

    @Test
    void aTokenThatIsTooLongToShowIsShortenedAndSaysSo(FxRobot robot) {
        var json = "{\"a\":\"" + "x".repeat(1_000_000) + "\"}";
        var payload = Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.US_ASCII));
        var token = "eyJhbGciOiJIUzI1NiJ9." + payload + ".";
        window.paste(token);
        window.until("the long one", () -> window.words("#payloadCard").contains("more characters"));

        assertThat(raw(robot).getLength()).isLessThan(10_000);
        assertThat(raw(robot).isEditable()).isFalse();
        assertThat(window.words("#tokenShortened")).contains("too many to show");
        window.press("#copyToken");
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(token));
    }

    @Test
    void anAlgorithmChosenForTheServerSignsTheNextTokenAndItsOwnKeyVouches(FxRobot robot) {
        window.account("ada");
        window.toggle("#server");
        window.choose("#issuingAlgorithm", "ES256 · elliptic curve");
        window.write("#extraClaims", "{\"exp\":1}");
        assertThat(window.words("#extraClaimsProblem")).contains("must not set exp");
        window.toggle("#server");
        window.write("#extraClaims", "{\"course\":\"web 1\"}");
        window.logIn("ada");

        assertThat(window.words("#headerCard")).contains("\"ES256\"");
        assertThat(window.words("#payloadCard")).contains("course", "\"web 1\"", "LoginLens does not know this name");
        assertThat(window.words("#verdict")).contains("Good now");
        window.press("#askWhoIAm");
        assertThat(window.words("#whoAmIReply")).contains("You are ada");
    }

    private static void copyFile(FxRobot robot, Path file) {
        robot.interact(() ->
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.FILES, List.of(file.toFile()))));
    }

    private static Shape shape(TextFlow flow, int letter) {
        return new javafx.scene.shape.Path(flow.getRangeShape(letter, letter + 1, false));
    }

    private static TextArea raw(FxRobot robot) {
        return robot.lookup("#rawToken").queryAs(TextArea.class);
    }

    private static javafx.scene.shape.Path highlight(FxRobot robot) {
        return robot.lookup(".raw-highlight").queryAs(javafx.scene.shape.Path.class);
    }

    private static List<String> recent(FxRobot robot) {
        return robot.lookup("#recentTokens").queryAs(MenuButton.class).getItems().stream().map(MenuItem::getText)
                .toList();
    }
}
