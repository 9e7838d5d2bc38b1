package loginlens.ui.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import loginlens.app.window.WindowCase;
import loginlens.attack.forging.Attacks;
import loginlens.token.reading.TokenReader;
import loginlens.ui.look.Sight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** One plays the attacks by a clicker's keys, and sees who let the token in. */
class AttacksLensTest extends WindowCase {
    private static final int WEAK = 5;
    private static final int PATH = 7;
    private static final String TEMPORARY = "java.io.tmpdir";
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    @BeforeEach
    void openTheLens() {
        window.lens("attacks");
    }

    @Test
    void aClickerAloneGoesThroughAnAttackAndOnToTheNext(FxRobot robot) {
        assertThat(window.text("#attackTitle")).isEqualTo("alg: none");
        assertThat(window.text("#attackForgot")).isEqualTo("The server lets the token choose how it is verified.");

        robot.type(KeyCode.SPACE);
        assertThat(window.words("#forgeSteps")).contains("The header says alg: none.");
        assertThat(TokenReader.read(token(robot)).headerParameter("alg").orElseThrow().text()).contains("none");

        robot.type(KeyCode.SPACE).type(KeyCode.DIGIT2);
        assertThat(robot.lookup("#predict-CARELESS").query().getParent().getPseudoClassStates()).contains(CHOSEN);
        assertThat(robot.lookup("#carelessServer").tryQuery()).isEmpty();
        assertThat(window.text("#attacksDone")).isEqualTo("0 of 21 done");

        robot.type(KeyCode.RIGHT);
        assertThat(window.words("#carelessServer")).contains("It got in");
        assertThat(texts(robot, "#carelessServer")).contains("200 ", "admin");
        assertThat(window.words("#strictServer")).contains("It stayed out");
        assertThat(texts(robot, "#strictServer")).contains("401 ");
        assertThat(window.words("#attackFix")).contains("The server decides which algorithms it accepts.");
        assertThat(window.text("#attacksDone")).isEqualTo("1 of 21 done");

        robot.type(KeyCode.SPACE);
        assertThat(window.text("#attackTitle")).isEqualTo("none in other capitals");
        robot.type(KeyCode.LEFT);
        assertThat(window.text("#attackTitle")).isEqualTo("alg: none");
        assertThat(window.words("#strictServer")).contains("It stayed out");
    }

    @Test
    void startingOverForgetsWhatWasPredictedAndForgesWithTheUsualValues(FxRobot robot) {
        robot.type(KeyCode.SPACE);
        window.write("#attack-role", "teacher");
        window.press("#forgeAgain");
        assertThat(role(robot)).isEqualTo("teacher");
        robot.type(KeyCode.PAGE_DOWN).type(KeyCode.DIGIT1);
        window.press("#attackStartOver");
        assertThat(robot.lookup("#attackForgot").tryQuery()).isPresent();
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(role(robot)).isEqualTo("admin");
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(robot.lookup("#predict-NEITHER").query().getParent().getPseudoClassStates()).doesNotContain(CHOSEN);
    }

    @Test
    void everyAttackGetsInAtTheCarelessServerAndStaysOutAtLoginLens(FxRobot robot) {
        var titles = new ArrayList<String>();
        for (int attack = 0; attack < Attacks.all().size(); attack++) {
            robot.type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN);
            var title = window.text("#attackTitle");
            titles.add(title);
            assertThat(window.words("#carelessServer")).as(title).contains("It got in", "decides");
            assertThat(window.words("#strictServer")).as(title).contains("It stayed out", "decides");
            robot.type(KeyCode.PAGE_DOWN);
        }
        assertThat(titles).doesNotHaveDuplicates();
        assertThat(window.text("#attacksDone")).isEqualTo("21 of 21 done");
        assertThat(robot.lookup("#attackNext").query().isDisabled()).isTrue();
    }

    @Test
    void theTokenThatIsJudgedIsTheOneThatWasSignedAgain(FxRobot robot) {
        select(robot, WEAK);
        robot.type(KeyCode.PAGE_DOWN);
        var honest = token(robot);
        window.press("#guessSearch");
        window.until("the secret", () -> !robot.lookup("#guessSign").query().isDisabled());
        assertThat(window.text("#guessSaid")).contains("sunshine1");
        window.press("#guessSign");
        var signed = token(robot);
        assertThat(signed).isNotEqualTo(honest);
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(token(robot)).isEqualTo(signed);
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(token(robot)).isEqualTo(signed);
    }

    @Test
    void theListAndTheFieldsKeepTheKeyboard(FxRobot robot) {
        assertThat(window.focused()).isEqualTo("attackList");
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(window.text("#attackTitle")).isEqualTo("Signature cut off");
        robot.type(KeyCode.SPACE);
        robot.interact(() -> {
            var field = robot.lookup("#attack-role").<TextField>query();
            field.requestFocus();
            field.setText("guest");
        });
        robot.type(KeyCode.ENTER);
        assertThat(role(robot)).isEqualTo("guest");
        assertThat(window.focused()).isEqualTo("attack-role");
        robot.type(KeyCode.PAGE_DOWN).type(KeyCode.DIGIT3).type(KeyCode.SPACE);
        assertThat(robot.lookup("#carelessServer").tryQuery()).isPresent();
    }

    @Test
    void withoutRoomForBothTheListComesWhenItIsAskedForAndGoesWithAChoice(FxRobot robot) {
        window.onFx(() -> window.appearance.resize(200));
        window.settle();
        assertThat(robot.lookup("#attackList").tryQuery().filter(Sight::isSeen)).isEmpty();
        assertThat(window.focused()).isEqualTo("attackNext");
        robot.type(KeyCode.SPACE);
        assertThat(window.words("#forgeSteps")).contains("The header says alg: none.");

        window.press("#attackListOpen");
        assertThat(window.focused()).isEqualTo("attackList");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(window.text("#attackTitle")).isEqualTo("none in other capitals");
        robot.type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN);
        assertThat(window.words("#strictServer")).contains("It stayed out");
        assertThat(window.words("#attackFix")).contains("A list of forbidden names is never complete.");

        window.press("#attackListOpen");
        window.onFx(() -> robot.lookup("#viewBoard").queryAs(ToggleButton.class).fire());
        window.until("the board", () -> window.words("#boardCount").contains("No attack gets in"));
        assertThat(window.focused()).isEqualTo("viewBoard");
    }

    @Test
    void oddInputIsJudgedLikeAnythingElseOnScreen(FxRobot robot) {
        robot.type(KeyCode.PAGE_DOWN);
        forge("role", "");
        assertThat(role(robot)).isEmpty();
        judged(robot, "It got in");

        select(robot, PATH);
        robot.type(KeyCode.PAGE_DOWN);
        forge("kid", "x".repeat(1_000_000));
        judged(robot, "It stayed out");
        robot.type(KeyCode.PAGE_UP).type(KeyCode.PAGE_UP);
        forge("kid", "../../../../../../../../etc/passwd");
        judged(robot, "It stayed out");
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndTheOtherAttacksGoOn(FxRobot robot, @TempDir Path temporary)
            throws IOException {
        var usual = System.setProperty(TEMPORARY, Files.writeString(temporary.resolve("file"), "no folder").toString());
        try {
            select(robot, PATH);
            robot.type(KeyCode.PAGE_DOWN);
            assertThat(window.words("#attackNotice")).contains("The lab cannot write to");
            assertThat(robot.lookup("#openInToken").query().isVisible()).isFalse();
            select(robot, PATH + 1);
            robot.type(KeyCode.PAGE_DOWN);
            judged(robot, "It got in");

            window.toggle("#viewBoard");
            window.until("the board", () -> window.words("#boardCount").contains("No attack gets in"));
            assertThat(window.text("#boardRefused")).contains("The lab cannot write to");
            window.press("#allOff");
            assertThat(window.text("#boardCount")).isEqualTo("20 of 20 attacks get in");
        } finally {
            System.setProperty(TEMPORARY, usual);
        }
    }

    @Test
    void nothingOfALabIsLeftWhileItsResultIsShown(FxRobot robot, @TempDir Path temporary) throws IOException {
        var usual = System.setProperty(TEMPORARY, temporary.toString());
        try (var left = Files.newDirectoryStream(temporary)) {
            select(robot, PATH);
            robot.type(KeyCode.PAGE_DOWN);
            judged(robot, "It got in");
            assertThat(left).isEmpty();
        } finally {
            System.setProperty(TEMPORARY, usual);
        }
    }

    private void forge(String parameter, String value) {
        window.write("#attack-" + parameter, value);
        window.press("#forgeAgain");
    }

    private void judged(FxRobot robot, String careless) {
        robot.type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_DOWN);
        assertThat(window.words("#carelessServer")).contains(careless);
        assertThat(window.words("#strictServer")).contains("It stayed out");
    }

    private void select(FxRobot robot, int attack) {
        robot.interact(() -> robot.lookup("#attackList").<ListView<?>>query().getSelectionModel().select(attack));
        window.settle();
    }

    private static String token(FxRobot robot) {
        return robot.lookup("#forgedToken").queryAs(Node.class).getAccessibleText();
    }

    private static String role(FxRobot robot) {
        return TokenReader.read(token(robot)).claim("role").orElseThrow().text().orElseThrow();
    }

    private static List<String> texts(FxRobot robot, String query) {
        var within = robot.lookup(query).queryAs(Node.class);
        return robot.from(within).lookup(Text.class::isInstance).queryAll().stream()
                .map(text -> ((Text) text).getText()).toList();
    }
}
