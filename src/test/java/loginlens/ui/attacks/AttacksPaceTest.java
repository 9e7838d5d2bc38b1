package loginlens.ui.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import loginlens.app.window.WindowCase;
import loginlens.ui.Pace;
import loginlens.ui.controls.WordedComboBox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The window stays quick while the lab works. The limit holds where the machine is quiet: tag load. */
@Tag("load")
class AttacksPaceTest extends WindowCase {
    private static final Duration HELD = Duration.ofMillis(50);
    private static final int ROUNDS = 3;
    private static final int CONFUSION = 4;
    private static final int WEAK = 5;

    /** A person's window is drawn while it works. */
    @Override
    protected boolean isDrawn() {
        return true;
    }

    @Test
    void theFxThreadIsFreeWhileAKeyOf4096BitsIsMade(FxRobot robot) {
        open(robot, CONFUSION);
        longestHold("a key of 4096 bits made, its token forged and judged", () -> {
            robot.lookup("#attack-bits").<WordedComboBox<String>>query().setValue("4096");
            fire("#forgeAgain");
        }, () -> window.scene.lookup("#forgeSteps") != null);
    }

    @Test
    void theFxThreadIsFreeWhileTheSecretIsGuessed(FxRobot robot) {
        open(robot, WEAK);
        longestHold("a secret guessed", () -> fire("#guessSearch"),
                () -> !window.scene.lookup("#guessSign").isDisabled());
    }

    private void open(FxRobot robot, int attack) {
        window.lens("attacks");
        robot.interact(() -> robot.lookup("#attackList").<ListView<?>>query().getSelectionModel().select(attack));
        window.settle();
        robot.type(KeyCode.PAGE_DOWN);
    }

    /** In the quietest of a few rounds: whatever else the machine does holds the thread, too. */
    private void longestHold(String what, Runnable begin, BooleanSupplier enough) {
        var rounds = new ArrayList<Pace>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(Pace.of(window.scene, begin, enough));
        }
        System.out.println(what + ": " + rounds);
        assertThat(rounds.stream().map(Pace::held).min(Comparator.naturalOrder()).orElseThrow()).isLessThan(HELD);
    }

    private void fire(String button) {
        ((ButtonBase) window.scene.lookup(button)).fire();
    }
}
