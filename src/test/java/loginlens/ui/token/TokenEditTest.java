package loginlens.ui.token;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import loginlens.app.window.WindowCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A token is changed, sent as it stands, and taken back. */
class TokenEditTest extends WindowCase {
    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void logIn() {
        window.account("ada");
        window.logIn("ada");
    }

    @Test
    void aChangedRoleIsRejectedAtTheSignatureAndTheTokenAsReceivedIsNot() {
        var received = raw();
        changeRole();
        assertThat(parts(raw())[0]).isEqualTo(parts(received)[0]);
        assertThat(parts(raw())[1]).isNotEqualTo(parts(received)[1]);
        assertThat(parts(raw())[2]).isEqualTo(parts(received)[2]);
        assertThat(window.words("#editBar")).contains(" letters changed");
        assertThat(window.words("#partLegend")).contains("bytes, edited").doesNotContain("27 bytes, edited");

        window.press("#sendToken");
        assertThat(window.words("#replyNow")).contains("This token, changed", "401");
        window.press("#replyBeforeSend");
        assertThat(window.words("#replyNow")).contains("401");
        assertThat(window.words("#replyBefore")).contains("Received at", "200", "You are ada");

        window.press("#undoEdit");
        window.until("the token as received", () -> raw().equals(received));
        assertThat(window.words("#partLegend")).doesNotContain("edited");
        assertThat(window.words("#replyNow")).contains("200", "You are ada").doesNotContain("401");
    }

    @Test
    void seeItInFlowOpensTheExchangeAtTheCheckThatFailed() {
        changeRole();
        window.press("#sendToken");
        window.press("#seeInFlow");
        window.until("the Flow lens", () -> window.remote.seen("#flowTitle").isPresent());
        assertThat(window.text("#flowPlace")).isNotEmpty();
        assertThat(window.words("#flowDetail")).contains("does not match");
    }

    /** The question of every workshop, from the change to the check that failed and back, without a mouse. */
    @Test
    void theRoleIsChangedSentLookedAtInFlowTakenBackAndSentAgainByKeyboardAlone() {
        var received = raw();
        focus(".claim-role");
        robot.push(KeyCode.F2);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("student");
        robot.push(KeyCode.ENTER);
        window.until("the verdict", () -> window.words("#verdict").contains("the signature no longer matches"));
        assertThat(window.words("#verdict")).startsWith("Rejected: ").doesNotContain("Do not trust");
        assertThat(window.words("#editBar")).contains("2 bytes longer", "after “student”");
        assertThat(window.text("#signatureAbout")).isEqualTo("still the received bytes");

        pressByKey("#sendToken");
        window.until("the server's reply", () -> window.words("#replyNow").contains("401"));
        assertThat(window.words("#replyNow")).contains("signature");
        pressByKey("#seeInFlow");
        window.until("the Flow lens", () -> window.remote.seen("#flowTitle").isPresent());
        assertThat(window.words("#flowDetail")).contains("does not match");

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.until("the Token lens", () -> window.remote.seen("#sendToken").isPresent());
        pressByKey("#undoEdit");
        assertThat(raw()).isEqualTo(received);
        assertThat(window.words("#replyNow")).doesNotContain("401");
        pressByKey("#sendToken");
        window.until("the server's reply", () -> window.words("#replyNow").contains("200"));
        assertThat(window.words("#replyNow")).contains("You are ada");
    }

    /** Only a signature that did match can no longer match. */
    @Test
    void aTokenFromElsewhereIsNotSaidToHaveMatchedBeforeItWasChanged() {
        window.paste(Tokens.RFC_7515_A1);
        window.choose("#keyKind", "LoginLens's own key");
        assertThat(window.words("#verdict")).contains("Rejected: the signature is not valid");
        window.write("#rawToken", raw() + "AAAA");
        assertThat(window.words("#verdict")).contains("Rejected: ").doesNotContain("no longer");
    }

    @Test
    void theHeaderFoldsToOneLineWhileThePayloadIsEditedAndOpensForGoodWhenWanted() {
        changeRole();
        assertThat(window.remote.seen("#headerAsJson")).isEmpty();
        window.press("#openHeader");
        assertThat(window.remote.seen("#headerAsJson")).isPresent();
        window.write("#rawToken", raw() + "AAAA");
        assertThat(window.remote.seen("#headerAsJson")).isPresent();
        window.press("#undoEdit");
        assertThat(window.remote.seen("#openHeader")).isEmpty();
        assertThat(window.remote.seen("#headerAsJson")).isPresent();
    }

    private void focus(String query) {
        robot.interact(() -> robot.lookup(query).query().requestFocus());
    }

    private void pressByKey(String query) {
        focus(query);
        robot.push(KeyCode.SPACE);
    }

    /** The client sends the token it holds; what came back to that one is no reply to the edited one. */
    @Test
    void whatTheClientIsToldOfItsTokenNeverStandsAsTheReplyToTheEditedOne() {
        changeRole();
        window.press("#askWhoIAm");
        window.until("the client's reply", () -> !window.words("#whoAmIReply").isEmpty());
        assertThat(window.text("#askWith")).contains("with the token from");
        assertThat(window.words("#replyNow")).contains("This token, changed", "Not sent yet").doesNotContain("200");
        assertThat(window.words("#replyBefore")).contains("Received at", "200");
    }

    @Test
    void aReplyGoesAwayWithTheTextThatItWasGivenTo() {
        changeRole();
        window.press("#sendToken");
        assertThat(window.words("#replyNow")).contains("401");
        window.write("#rawToken", raw() + "AAAA");
        assertThat(window.words("#replyNow")).contains("Not sent yet").doesNotContain("401");
    }

    @Test
    void jsonThatCannotBeReadLeavesTheTokenAndSaysLineAndColumn() {
        window.press("#payloadAsJson");
        var received = raw();
        window.write("#payloadJson", "{\n  \"role\": \"admin\",\n}");
        assertThat(raw()).isEqualTo(received);
        assertThat(window.words("#payloadCard")).contains("Line 3, column 1");
    }

    /** However long the token is, it follows each key; only its letters and its JSON are too many to be edited. */
    @Test
    void aValueOfATokenOfAMegabyteIsEditedInItsRowAndWhatIsTooLongSaysSo() {
        window.paste(SignedTokens.with("{\"role\":\"student\"," + SignedTokens.oneText(1_000_000).substring(1)));
        window.until("the token", () -> window.words("#payloadCard").contains("student"));
        assertThat(window.words("#tokenShortened")).contains("too many to show");
        focus(".claim-a");
        robot.push(KeyCode.F2);
        assertThat(window.words("#payloadCard")).contains("This value is too long to edit here.");

        focus(".claim-role");
        robot.push(KeyCode.F2);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("admin");
        robot.push(KeyCode.ENTER);
        window.until("the edit", () -> window.words("#editBar").contains("letters changed")
                && window.words("#payloadCard").contains("admin"));
        assertThat(window.words("#editBar")).contains("2 bytes shorter");
        assertThat(window.words("#partLegend")).contains("bytes, edited");

        window.press("#payloadAsJson");
        assertThat(window.words("#payloadCard")).contains("This is too long to edit as JSON.");
        window.press("#undoEdit");
        window.until("the token as pasted", () -> !window.words("#partLegend").contains("edited"));
    }

    @Test
    void theEditorNumbersItsLinesAndMarksTheValueThatIsNotAsItWas() {
        changeRole();
        var lines = (int) json().getText().lines().count();
        assertThat(robot.lookup("#payloadCard .json-number").queryAll()).hasSize(lines);
        assertThat(robot.lookup("#payloadCard .changed-line").queryAll()).hasSize(1);
        robot.interact(() -> json().setText(json().getText().replace("}", ",\n  \"more\": 1\n}")));
        assertThat(robot.lookup("#payloadCard .json-number").queryAll()).hasSize(lines + 2);
        assertThat(robot.lookup("#payloadCard .changed-line").queryAll()).hasSize(2);
        window.press("#payloadAsTable");
        assertThat(robot.lookup("#payloadCard .claim-row:edited").queryAll()).hasSize(2);
        window.press("#payloadAsJson");
        window.press("#undoEdit");
        assertThat(robot.lookup("#payloadCard .changed-line").queryAll()).isEmpty();
    }

    @Test
    void aValueIsEditedInItsRowByKeyboardAloneAndEscDropsIt() {
        var received = raw();
        robot.interact(() -> robot.lookup(".claim-role").query().requestFocus());
        robot.push(KeyCode.F2);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("student");
        assertThat(raw()).isNotEqualTo(received);
        robot.push(KeyCode.ESCAPE);
        assertThat(raw()).isEqualTo(received);

        robot.interact(() -> robot.lookup(".claim-role").query().requestFocus());
        robot.push(KeyCode.F2);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("owner");
        robot.push(KeyCode.ENTER);
        assertThat(raw()).isNotEqualTo(received);
        assertThat(window.words("#payloadCard")).contains("\"owner\"");
    }

    private void changeRole() {
        window.press("#payloadAsJson");
        robot.interact(() -> {
            var json = robot.lookup("#payloadJson").queryAs(TextInputControl.class);
            json.requestFocus();
            json.setText(json.getText().replaceFirst("\"role\": \"[a-z]+\"", "\"role\": \"owner\""));
        });
        assertThat(window.words("#verdictStrip")).contains("Rejected");
    }

    private TextInputControl json() {
        return robot.lookup("#payloadJson").queryAs(TextInputControl.class);
    }

    private String raw() {
        return robot.lookup("#rawToken").queryAs(TextInputControl.class).getText();
    }

    private static String[] parts(String token) {
        return token.split("\\.", -1);
    }
}
