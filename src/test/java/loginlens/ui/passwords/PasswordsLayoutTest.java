package loginlens.ui.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import loginlens.app.window.WindowCase;
import loginlens.ui.Looks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** No word is cut off in any part, whether it is empty, at work, refused or done. */
class PasswordsLayoutTest extends WindowCase {
    private Looks looks;

    @BeforeEach
    void look() {
        looks = new Looks(window);
        window.lens("passwords");
        window.remote.slide("#hashCost", 4);
    }

    @Test
    void nothingIsCutOffWherePasswordsAreHashed() {
        looks.at("passwords-hash-empty");
        window.press("#useSample");
        window.until("the first times", () -> window.words("#took-MD5").contains("s"));
        looks.at("passwords-hash-busy");
        window.until("all times", () -> window.remote.seen("#sameAgain").isPresent());
        window.press("#sameAgain");
        window.until("the second row", () -> window.words("#stored-ARGON2ID").contains("Different rows"));
        looks.at("passwords-hash");
        window.type("#hashPassword", "half \uD83D");
        window.press("#hashIt");
        looks.at("passwords-hash-refused");

        assertThat(looks.cut()).isEmpty();
    }

    @Test
    void nothingIsCutOffOfTheCostDial(FxRobot robot) {
        window.toggle("#part-COST");
        looks.at("passwords-cost-empty");
        window.press("#measureCosts");
        window.until("a few costs", () -> robot.lookup(".cost-label").queryAll().size() > 3);
        looks.at("passwords-cost-busy");
        window.press("#cancelCosts");
        looks.at("passwords-cost");

        assertThat(looks.cut()).isEmpty();
    }

    @Test
    void nothingIsCutOffOfTheRuler() {
        window.toggle("#part-RULER");
        window.until("both answers", () -> window.words("#twinAnswer").contains("accepts")
                && window.words("#joinedAnswer").contains("gets in"));
        looks.at("passwords-ruler");
        window.type("#rulerPassword", "short \uD83D");
        window.until("no twin", () -> window.words("#twinAnswer").contains("reads all"));
        looks.at("passwords-ruler-short");

        assertThat(looks.cut()).isEmpty();
    }

    @Test
    void nothingIsCutOffWhereTheTableLeaks() {
        window.toggle("#part-LEAK");
        looks.at("passwords-leak-before");
        window.press("#tryList");
        window.until("bcrypt", () -> window.text("#place-BCRYPT").startsWith("word"));
        looks.at("passwords-leak-busy");
        window.press("#cancelSearch");
        looks.at("passwords-leak");
        window.choose("#whoseRows", "This store");
        looks.at("passwords-leak-store");

        assertThat(looks.cut()).isEmpty();
    }
}
