package loginlens.ui.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import loginlens.app.window.WindowCase;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The server's place in the window: how its panel comes and goes, and what its clock does to a token. */
class ServerPanelTest extends WindowCase {
    @Test
    void thePanelOpensAndClosesByTheKeyboardAlone(FxRobot robot) {
        window.onFx(() -> robot.lookup("#server").query().requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(isOpen(robot)).isTrue();
        assertThat(window.focused()).isEqualTo("closeServer");

        robot.type(KeyCode.ESCAPE);
        assertThat(isOpen(robot)).isFalse();
        assertThat(window.focused()).isEqualTo("server");

        robot.type(KeyCode.SPACE).type(KeyCode.TAB).type(KeyCode.TAB);
        assertThat(window.focused()).isEqualTo("clockMinute");
        robot.type(KeyCode.SPACE);
        window.until("the moved time", () -> window.text("#serverTime").equals("12:01:00"));
        robot.type(KeyCode.TAB, 4);
        assertThat(window.focused()).as("without a token nothing expires").isEqualTo("clockBack");
    }

    @Test
    void thePanelClosesWhenTheKeyboardGoesElsewhere(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.T);
        assertThat(isOpen(robot)).isTrue();
        robot.push(KeyCode.SHORTCUT, KeyCode.L);
        assertThat(isOpen(robot)).isFalse();
        assertThat(window.focused()).isEqualTo("username");
    }

    @Test
    void thePanelClosesWhenThePointerIsPressedBesideIt(FxRobot robot) {
        window.toggle("#server");
        robot.clickOn("#clockTime");
        assertThat(isOpen(robot)).isTrue();
        robot.clickOn(".brand");
        assertThat(isOpen(robot)).isFalse();
        assertThat(window.focused()).isEqualTo("server");
    }

    @Test
    void aMovedClockSaysSoInBothItsPlacesAndMovesNothingElse(FxRobot robot) {
        var status = bounds(robot, "#statusLine");
        var help = bounds(robot, "#help");
        assertThat(robot.lookup("#movedClock").query().isVisible()).isFalse();

        window.toggle("#server");
        var freeze = bounds(robot, "#clockFreeze");
        window.press("#clockHour");
        window.until("the lead", () -> window.text("#serverLead").equals("1 h ahead"));
        window.press("#clockFreeze");
        window.until("the lead", () -> window.text("#serverLead").equals("frozen"));

        assertThat(window.text("#movedClock")).isEqualTo("Classroom clock: frozen");
        assertThat(robot.lookup("#server").query().getAccessibleText()).isEqualTo("Server time 13:00:00, frozen");
        assertThat(robot.lookup("#movedClock").query().isVisible()).isTrue();
        assertThat(bounds(robot, "#clockFreeze")).isEqualTo(freeze);
        assertThat(bounds(robot, "#statusLine")).isEqualTo(status);
        assertThat(bounds(robot, "#help")).isEqualTo(help);

        window.press("#clockBack");
        window.until("the real time", () -> window.text("#serverLead").equals("real time"));
        assertThat(robot.lookup("#movedClock").query().isVisible()).isFalse();
    }

    @Test
    void theRoomKeptForAMovedClockCostsLargeTextNoLine(FxRobot robot) {
        window.account("ada");
        window.logIn("ada");
        window.press("#askWhoIAm");
        window.onFx(() -> window.appearance.resize(200));
        window.settle();
        double line = robot.lookup("#statusLine .pill").queryAs(Region.class).getHeight();
        assertThat(bounds(robot, "#statusLine").getHeight()).isLessThan(2 * line);
    }

    @Test
    void aFrozenClockHoldsTheCountdownWhileTheRealTimeGoesOn() {
        logIn();
        window.press("#clockBeforeExpiry");
        window.until("the countdown", () -> window.text("#countdown").equals("00:10"));
        window.press("#clockFreeze");
        window.pass(Duration.ofSeconds(30));
        assertThat(window.text("#countdown")).isEqualTo("00:10");
        assertThat(window.text("#serverTime")).isEqualTo("12:59:50");

        window.press("#clockFreeze");
        window.pass(Duration.ofSeconds(3));
        assertThat(window.text("#countdown")).isEqualTo("00:07");
    }

    @Test
    void theSecondTheTokenExpiresItIsRefusedAndInRealTimeItIsGoodAgain(FxRobot robot) {
        logIn();
        window.press("#clockExpiry");
        window.press("#askWhoIAm");
        assertThat(window.words("#statusLine")).contains("401");
        assertThat(window.words("#whoAmIReply")).contains("401", "The check exp failed");
        window.lens("flow");
        assertThat(failedSteps(robot)).anyMatch(label -> label.contains("exp"));

        window.toggle("#server");
        window.press("#clockBack");
        window.press("#askWhoIAm");
        assertThat(window.words("#whoAmIReply")).contains("You are ada");
    }

    @Test
    void allOfThePanelIsInSightInASmallWindowAndStartingOverAsksFirst(FxRobot robot) {
        window.toggle("#server");
        var bars = robot.from(robot.lookup("#serverPanel").<Node>query()).lookup(ScrollBar.class::isInstance)
                .<ScrollBar>queryAll();
        assertThat(bars).noneMatch(Node::isVisible);
        var before = bounds(robot, "#clockFreeze");
        window.press("#startOver");
        assertThat(window.focused()).isEqualTo("startOver-no");
        assertThat(bounds(robot, "#clockFreeze")).isEqualTo(before);
        robot.type(KeyCode.ESCAPE);
        assertThat(isOpen(robot)).as("Esc answers the question alone").isTrue();
        assertThat(window.focused()).isEqualTo("startOver");
        window.press("#startOver");
        window.toggle("#server");
        window.toggle("#server");
        assertThat(robot.lookup("#startOver").query().getParent().isVisible()).as("asked no longer").isTrue();
    }

    private void logIn() {
        window.account("ada");
        window.logIn("ada");
        window.toggle("#server");
    }

    private static List<String> failedSteps(FxRobot robot) {
        return robot.lookup("#flowDiagram .flow-bad").queryAll().stream()
                .map(mark -> ((Text) mark.getParent().lookup(".flow-label")).getText())
                .toList();
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup("#serverPanel").tryQuery().map(panel -> panel.getParent().isVisible()).orElse(false);
    }

    private static Bounds bounds(FxRobot robot, String query) {
        var node = robot.lookup(query).<Node>query();
        return node.localToScene(node.getLayoutBounds());
    }
}
