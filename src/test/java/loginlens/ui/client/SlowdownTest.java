package loginlens.ui.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import loginlens.app.window.WindowCase;
import loginlens.app.window.WindowFixture;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What the window shows of a wait after wrong passwords. */
class SlowdownTest extends WindowCase {
    @Test
    void afterManyWrongPasswordsTheWaitIsCountedDownAndThenTheRightOneWorks(FxRobot robot) {
        window.account("ada");
        window.type("#username", "ada");
        guessWrong(6);
        assertThat(window.words("#statusLine")).contains("429");
        assertThat(window.words("#loginNotice")).contains("Too many wrong passwords. You can try again in 00:05.");
        assertThat(window.focused()).isEqualTo("password");

        window.pass(Duration.ofSeconds(3));
        assertThat(window.words("#loginNotice")).contains("You can try again in 00:02.");
        window.pass(Duration.ofSeconds(2));
        assertThat(window.words("#loginNotice")).contains("The wait is over");
        window.type("#password", WindowFixture.PASSWORD);
        robot.type(KeyCode.ENTER);
        window.until("the welcome", () -> robot.lookup("#welcomeCard").tryQuery().isPresent());
    }

    @Test
    void aWaitGoesOnWhileTheServersTimeStandsStill() {
        window.account("ada");
        window.type("#username", "ada");
        guessWrong(6);
        window.remote.run(window.time::freeze);
        window.pass(Duration.ofSeconds(2));
        assertThat(window.words("#loginNotice")).contains("You can try again in 00:03.");
        window.pass(Duration.ofSeconds(3));
        assertThat(window.words("#loginNotice")).contains("The wait is over");
    }

    @Test
    void aWaitIsForOneNameAndCanBeTurnedOff(FxRobot robot) {
        window.account("ada");
        window.type("#username", "ada");
        guessWrong(6);
        window.type("#username", "bob");
        assertThat(robot.lookup("#loginNotice").query().isVisible()).as("another name has no wait").isFalse();

        window.type("#username", "ada");
        window.toggle("#server");
        window.press("#slowdown-OFF");
        guessWrong(7);
        assertThat(window.words("#loginNotice")).contains("Invalid Credentials");
        window.type("#password", WindowFixture.PASSWORD);
        robot.type(KeyCode.ENTER);
        window.until("the welcome", () -> robot.lookup("#welcomeCard").tryQuery().isPresent());
    }

    private void guessWrong(int times) {
        window.type("#password", "a wrong guess");
        for (int time = 0; time < times; time++) {
            window.press("#logIn");
        }
    }
}
