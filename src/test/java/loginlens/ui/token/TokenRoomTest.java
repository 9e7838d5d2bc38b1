package loginlens.ui.token;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import loginlens.app.window.WindowCase;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What a room has to see at once stands in the window at once, and the verdict does not take the room for it. */
class TokenRoomTest extends WindowCase {
    private static final double STRIP_EM = 3.8;

    private final FxRobot robot = new FxRobot();

    @Test
    void theCoverAndItsReasonAreSeenWithoutScrollingAndTheStripStaysLowAtLargeText() {
        window.account("grace");
        window.account("ada");
        window.logIn("ada");
        window.press("#payloadAsJson");
        robot.interact(() -> {
            var json = robot.lookup("#payloadJson").queryAs(TextInputControl.class);
            json.requestFocus();
            json.setText(json.getText().replaceFirst("\"role\": \"[a-z]+\"", "\"role\": \"admin\""));
        });
        window.press("#sendToken");
        window.press("#replyBeforeSend");
        size(1280, 720, 100);
        window.until("the reason", () -> bottom(".signature-why") <= top("#statusLine"));
        double oneRow = window.remote.get(() -> height("#verdictStrip"));

        size(900, 600, 200);
        window.until("the strip", () -> height("#verdictStrip") <= STRIP_EM * 28);
        window.toggle("#openChecks");
        assertThat(window.words("#verdictChecks")).contains("Check with", "The signature does not match");
        window.choose("#keyKind", "no key");
        window.until("the other verdict", () -> !window.words("#verdict").contains("Rejected"));
        window.choose("#keyKind", "LoginLens's own key");
        window.toggle("#openChecks");

        size(1280, 720, 100);
        window.until("one row again", () -> height("#verdictStrip") == oneRow);
        assertThat(window.words("#verdictStrip")).contains("Check with", "checks failed");
    }

    /** As a teacher would who sees the window for the first time, without a word typed but the new role. */
    @Test
    void fromTheStartToTheRejectionBesideTheAcceptanceItTakesFiveActions() {
        size(1280, 720, 100);
        window.press("#fillInSample");
        window.press("#logIn");
        window.until("the role", () -> window.remote.seen(".claim-role").isPresent());
        robot.doubleClickOn(".claim-role").push(KeyCode.CONTROL, KeyCode.A).write("teacher").push(KeyCode.ENTER);
        window.press("#sendToken");
        window.press("#replyBeforeSend");
        assertThat(window.words("#replyNow")).contains("This token, changed", "401", "signature");
        assertThat(window.words("#replyBefore")).contains("Received at", "200", "You are ");
    }

    private void size(double width, double height, int percent) {
        robot.interact(() -> {
            window.scene.getWindow().setWidth(width);
            window.scene.getWindow().setHeight(height);
            window.appearance.resize(percent);
        });
        window.settle();
    }

    private double height(String query) {
        return ((Region) node(query)).getHeight();
    }

    private double top(String query) {
        return node(query).localToScene(node(query).getBoundsInLocal()).getMinY();
    }

    private double bottom(String query) {
        return node(query).localToScene(node(query).getBoundsInLocal()).getMaxY();
    }

    private Node node(String query) {
        return window.scene.lookup(query);
    }
}
