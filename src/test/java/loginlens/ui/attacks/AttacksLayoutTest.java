package loginlens.ui.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import loginlens.app.window.WindowCase;
import loginlens.ui.Looks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** No word is cut off in the list, in the four moves, in the guessing or on the switchboard. */
class AttacksLayoutTest extends WindowCase {
    private static final int CONFUSION = 4;
    private static final int WEAK = 5;
    private static final int REVOKED = 19;

    private Looks looks;

    @BeforeEach
    void look() {
        window.lens("attacks");
        looks = new Looks(window);
    }

    @Test
    void nothingIsCutOffInTheListAndInTheFourMoves(FxRobot robot) {
        select(robot, REVOKED);
        looks.at("attacks-target");
        // Where there is no room for the list beside the stage, it comes when it is asked for.
        window.onFx(() -> window.appearance.resize(200));
        window.settle();
        window.press("#attackListOpen");
        looks.at("attacks-list");
        robot.type(KeyCode.ESCAPE);
        select(robot, CONFUSION);
        robot.type(KeyCode.PAGE_DOWN);
        looks.at("attacks-forge");
        robot.type(KeyCode.PAGE_DOWN);
        window.write("#count-CARELESS", "14");
        window.write("#count-BOTH", "4");
        looks.at("attacks-predict");
        robot.type(KeyCode.PAGE_DOWN);
        looks.at("attacks-reveal");
        looks.inRooms("attacks-reveal");

        assertThat(looks.cut()).isEmpty();
    }

    @Test
    void nothingIsCutOffOfTheGuessingAndOfTheSwitchboard(FxRobot robot) {
        select(robot, WEAK);
        robot.type(KeyCode.PAGE_DOWN);
        window.press("#guessSearch");
        window.until("the secret", () -> window.words("#guess").contains("sunshine1"));
        looks.at("attacks-guess");
        window.toggle("#viewBoard");
        window.until("the board", () -> window.words("#boardCount").contains("No attack gets in"));
        window.press("#allOff");
        window.press("#riddleShow");
        window.until("the answer", () -> window.words("#riddleAnswer").contains("21"));
        looks.at("attacks-board");
        looks.inRooms("attacks-board");

        assertThat(looks.cut()).isEmpty();
    }

    private void select(FxRobot robot, int attack) {
        robot.interact(() -> robot.lookup("#attackList").<ListView<?>>query().getSelectionModel().select(attack));
        window.settle();
    }
}
