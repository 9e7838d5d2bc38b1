package loginlens.ui.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import javafx.event.Event;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.input.KeyEvent;
import loginlens.app.window.WindowCase;
import loginlens.app.window.WindowFixture;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The client as any user sees it, from the empty form to the welcome and back. */
class ClientPaneTest extends WindowCase {
    @Test
    void byKeyboardAloneSomebodyRegistersLogsInAndSeesTheToken(FxRobot robot) {
        assertThat(window.focused()).isEqualTo("username");
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        assertThat(window.focused()).isEqualTo("newUsername");
        robot.write("ada").type(KeyCode.TAB).write(WindowFixture.PASSWORD).type(KeyCode.ENTER);
        window.until("the login form", () -> robot.lookup("#loginForm").tryQuery().isPresent());

        assertThat(robot.lookup("#username").queryAs(TextField.class).getText()).isEqualTo("ada");
        assertThat(window.focused()).isEqualTo("password");
        robot.write(WindowFixture.PASSWORD).type(KeyCode.ENTER);
        window.until("the welcome", () -> robot.lookup("#welcomeCard").tryQuery().isPresent());

        assertThat(window.text("#welcome")).isEqualTo("Welcome ada!");
        assertThat(window.text("#role")).isEqualTo("admin");
        assertThat(window.words("#payloadCard"))
                .contains("username", "\"ada\"", "exp", "Good until", "in 1 hour", "just now", "12:00:00")
                .contains("2026-11-22 13:00:00 UTC");
        assertThat(window.words("#headerCard")).contains("\"HS256\"");
        assertThat(window.words("#verdict")).contains("Good now");
        assertThat(robot.lookup("#rawToken").queryAs(TextArea.class).getText()).startsWith("eyJ").contains(".");
        assertThat(window.words("#statusLine")).contains("200", "POST /api/auth/login", "of which bcrypt");
    }

    @Test
    void aFieldTakesKeysBeforeItsFormIsDrawn(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#toCreateAccount").queryAs(ButtonBase.class).fire();
            Event.fireEvent(window.scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_TYPED, "a", "", KeyCode.UNDEFINED, false, false, false, false));
        });

        assertThat(robot.lookup("#newUsername").queryAs(TextField.class).getText()).isEqualTo("a");
    }

    @Test
    void tabLeadsFromUsernameToPasswordToTheButton(FxRobot robot) {
        robot.type(KeyCode.TAB);
        assertThat(window.focused()).isEqualTo("password");
        robot.type(KeyCode.TAB);
        assertThat(window.focused()).isEqualTo("logIn");
        robot.type(KeyCode.TAB);
        assertThat(window.focused()).isEqualTo("toCreateAccount");
    }

    @Test
    void aWrongPasswordAndAnUnknownUserReadTheSame(FxRobot robot) {
        window.account("ada");
        window.type("#username", "ada");
        window.type("#password", "a wrong guess");
        robot.type(KeyCode.ENTER);
        window.until("a reply", () -> window.words("#loginNotice").contains("Invalid Credentials"));
        var wrong = window.words("#loginForm");
        assertThat(window.focused()).isEqualTo("password");

        window.type("#username", "nobody");
        window.type("#password", "a wrong guess");
        window.press("#logIn");
        assertThat(window.words("#loginForm")).isEqualTo(wrong);
        assertThat(window.words("#statusLine")).contains("401");
    }

    @Test
    void whatIsMissingIsSaidUnderItsField(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        window.idle();
        assertThat(window.words("#usernameError")).contains("Type your username");
        assertThat(window.words("#passwordError")).contains("Type your password");
        assertThat(window.focused()).isEqualTo("username");
        robot.write("a");
        assertThat(robot.lookup("#usernameError").query().isVisible()).isFalse();
    }

    @Test
    void aFieldThatIsLeftSaysWhatIsWrongWithIt(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        robot.write("ada lovelace").type(KeyCode.TAB);
        assertThat(window.words("#newUsernameError")).contains("spaces");
        robot.write("short").type(KeyCode.TAB);
        assertThat(window.words("#newPasswordError")).contains("at least 8 characters");
        robot.type(KeyCode.ESCAPE);
        assertThat(window.focused()).isEqualTo("username");
    }

    @Test
    void aNameThatIsTakenIsSaidUnderTheUsername(FxRobot robot) {
        window.account("ada");
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        robot.write("ADA").type(KeyCode.TAB).write(WindowFixture.PASSWORD).type(KeyCode.ENTER);
        window.until("the refusal", () -> window.words("#newUsernameError").contains("taken"));
        assertThat(window.server.store().count()).isEqualTo(1);
    }

    @Test
    void theTokenExpiresByItselfAtTheRightSecondAndIsThenRefused() {
        window.account("ada");
        window.toggle("#server");
        window.press("#lifetime-15");
        window.logIn("ada");
        assertThat(window.text("#countdown")).isEqualTo("00:15");
        window.toggle("#openChecks");
        assertThat(window.words("#verdictChecks")).contains("Expires in 15 seconds");

        // Issued at noon sharp, for a token counts in whole seconds; it is a quarter of a second past now.
        window.pass(Duration.ofMillis(14_749));
        assertThat(window.text("#countdown")).isEqualTo("00:01");
        assertThat(window.words("#verdict")).contains("Good now");
        assertThat(window.words("#verdictChecks")).contains("Expires in 1 second");
        window.pass(Duration.ofMillis(1));
        assertThat(window.words("#expiryCard")).contains("Expired", "just now");
        assertThat(window.words("#verdict")).contains("Was good, expired just now");

        window.pass(Duration.ofSeconds(3));
        assertThat(window.words("#expiryCard")).contains("Expired", "3 seconds ago");
        assertThat(window.words("#verdict")).contains("Was good, expired 3 seconds ago");
        window.press("#askWhoIAm");
        assertThat(window.words("#whoAmIReply")).containsOnlyOnce("Expired")
                .contains("401 · The server rejected the token at 12:00:18", "The check exp failed: Expired 3 seconds ago.");
        assertThat(window.words("#welcomeCard")).contains("nobody can use it anymore");
    }

    @Test
    void askingWhoIAmShowsThePermissionsOfTheRole() {
        window.account("ada");
        window.account("bob");
        window.logIn("bob");
        window.press("#askWhoIAm");
        assertThat(window.words("#whoAmIReply")).contains("You are bob", "As student you may", "see your own profile")
                .doesNotContain("see every account");
    }

    @Test
    void loggingOutForgetsTheTokenAndSaysThatItStaysValid() {
        window.account("ada");
        window.logIn("ada");
        window.press("#logOut");
        assertThat(window.words("#loginNotice")).contains("Anyone who has a copy can use it until");
        assertThat(window.words("#lenses")).contains("No token yet");
        assertThat(window.focused()).isEqualTo("username");
    }

    @Test
    void theSampleAccountNeedsNoTypingAndCanBeUsedAgain(FxRobot robot) {
        window.press("#fillInSample");
        assertThat(window.server.store().count()).isEqualTo(1);
        assertThat(window.focused()).isEqualTo("logIn");
        robot.type(KeyCode.ENTER);
        window.until("the welcome", () -> robot.lookup("#welcomeCard").tryQuery().isPresent());
        window.press("#logOut");
        window.press("#fillInSample");
        assertThat(window.server.store().count()).isEqualTo(1);
        robot.type(KeyCode.ENTER);
        window.until("the welcome", () -> robot.lookup("#welcomeCard").tryQuery().isPresent());
        assertThat(window.server.exchanges().newestFirst()).extracting(exchange -> exchange.reply().status())
                .as("no refusal is left behind").containsExactly(200, 200, 201);
    }

    @Test
    void theFirstWelcomeIsNeverSeenHalfLaidOut(FxRobot robot) {
        window.account("Ada.Lovelace-Byron");
        var seen = new ArrayList<String>();
        window.onFx(() -> window.scene.addPostLayoutPulseListener(() -> robot.lookup("#welcome").<Label>tryQuery()
                .flatMap(label -> robot.from(label).lookup(Text.class::isInstance).<Text>tryQuery())
                .ifPresent(text -> seen.add(text.getText()))));
        window.logIn("ada.lovelace-byron");
        window.settle();
        assertThat(seen).isNotEmpty().containsOnly("Welcome Ada.Lovelace-Byron!");
    }

    @Test
    void aLoginOnItsWayShowsThatAndIsNotSentTwice(FxRobot robot) {
        window.account("ada");
        window.type("#username", "ada");
        window.type("#password", WindowFixture.PASSWORD);
        window.executor.hold();
        robot.type(KeyCode.ENTER).type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertThat(robot.lookup("#logIn").queryAs(ButtonBase.class).getText()).isEqualTo("Logging in…");
        assertThat(window.executor.release()).isEqualTo(1);
        window.until("the welcome", () -> robot.lookup("#welcomeCard").tryQuery().isPresent());
        assertThat(window.server.exchanges().newestFirst()).hasSize(1);
    }

    @Test
    void thePasswordCanBeShownByKeyboard(FxRobot robot) {
        window.type("#password", "visible?");
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        assertThat(robot.lookup(".password-shown").queryAs(TextField.class).isVisible()).isTrue();
        robot.write("!");
        assertThat(robot.lookup(".password-shown").queryAs(TextField.class).getText()).isEqualTo("visible?!");
    }

    @Test
    void whatTheStoreCannotDoIsSaidInTheFormThatAsked(FxRobot robot) {
        window.server.store().close();
        window.type("#username", "ada");
        window.type("#password", WindowFixture.PASSWORD);
        window.press("#logIn");
        assertThat(window.words("#loginNotice")).contains("The server could not use its accounts", "Try again");
        window.press("#fillInSample");
        assertThat(window.words("#loginNotice")).contains("The server could not use its accounts");
        assertThat(window.words("#statusLine")).contains("500", "POST /api/auth/register");

        window.press("#toCreateAccount");
        robot.write("ada").type(KeyCode.TAB).write(WindowFixture.PASSWORD).type(KeyCode.ENTER);
        window.idle();
        assertThat(window.words("#registerForm")).contains("The server could not use its accounts");
    }

    @Test
    void whoIsLoggedInLogsOutBeforeCreatingAnotherAccount(FxRobot robot) {
        window.account("ada");
        window.logIn("ada");
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        assertThat(robot.lookup("#welcomeCard").tryQuery()).isPresent();
        assertThat(window.words("#whoAmIReply")).contains("Log out first");
        assertThat(window.focused()).isEqualTo("logOut");
        robot.type(KeyCode.SPACE);
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        assertThat(robot.lookup("#registerForm").tryQuery()).isPresent();
    }
}
