package loginlens.ui.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import loginlens.app.window.WindowCase;
import loginlens.attack.forging.Attacks;
import loginlens.attack.lab.LabSettings;
import loginlens.attack.switchboard.Riddle;
import loginlens.attack.switchboard.Switchboard;
import loginlens.token.checks.CheckKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The switchboard by keyboard; what it says is what judging the real tokens says. */
class SwitchboardPaneTest extends WindowCase {
    private static final int ATTACKS = Attacks.all().size();

    private final Switchboard judged = Switchboard.judge(Attacks.all(), LabSettings.usual(), () -> false);

    @BeforeEach
    void open() {
        window.lens("attacks");
        window.toggle("#viewBoard");
        window.until("the board", () -> window.words("#boardCount").contains("No attack gets in"));
    }

    @Test
    void checksThatAreOffLetInWhatJudgingSaysAndARiddleIsAnsweredByTrying(FxRobot robot) {
        press(robot, CheckKind.SIGNATURE);
        var on = Switchboard.allChecks();
        on.remove(CheckKind.SIGNATURE);
        says(on);

        press(robot, CheckKind.KEY_STRENGTH);
        on.remove(CheckKind.KEY_STRENGTH);
        says(on);

        press(robot, CheckKind.SIGNATURE);
        on.add(CheckKind.SIGNATURE);
        says(on);

        window.press("#allOff");
        says(EnumSet.noneOf(CheckKind.class));
        window.press("#allOn");
        says(Switchboard.allChecks());

        assertThat(window.words("#riddle")).contains("four checks");
        window.press("#riddleShow");
        int out = Riddle.BEST_FOUR.answer(judged).out().getLast();
        window.until("the answer", () -> window.words("#riddleAnswer").contains(out + " of " + ATTACKS));
        window.press("#riddleNext");
        assertThat(window.words("#riddle")).contains("How few");
    }

    private void says(Set<CheckKind> on) {
        int in = judged.gettingIn(on);
        assertThat(window.text("#boardCount")).isEqualTo(switch (in) {
            case 0 -> "No attack gets in";
            case 1 -> "One of " + ATTACKS + " attacks gets in";
            default -> in + " of " + ATTACKS + " attacks get in";
        });
        for (var row : judged.rows()) {
            assertThat(window.text("#outcome-" + row.attack().card().id()))
                    .as(row.attack().card().id()).isEqualTo(row.getsIn(on) ? "gets in" : "stays out");
        }
    }

    private static void press(FxRobot robot, CheckKind check) {
        robot.interact(() -> robot.lookup("#check-" + check.name()).queryAs(Node.class).requestFocus());
        robot.push(KeyCode.SPACE);
    }
}
