package loginlens.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import loginlens.PseudoLanguage;
import loginlens.app.window.WindowCase;
import loginlens.app.window.WindowFixture;
import loginlens.auth.StepKind;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The window in a language with longer words: nothing is cut off, and nothing stays English. */
class PseudoLanguageTest extends WindowCase {
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,}");
    private static final IntPredicate ACCENTED = letter -> letter > 0x7F && Character.isLetter(letter);
    private static final Set<String> CODE =
            Set.of("mono", "help-about", "attack-plain", "attack-text", "attack-word", "attack-place", "ruler-hex");
    /** What has its name in every language: people, roles, products, documents, requests, algorithms. */
    private static final Pattern NAMES = Pattern.compile("ada|admin|.*(RFC|CVE).*|(GET|POST) .*|[A-Z]{2}\\d{3}");

    private final Set<String> wrong = new TreeSet<>();
    private Looks looks;

    @Override
    protected WindowFixture fixture(Stage stage) {
        return new WindowFixture(stage, PseudoLanguage::words);
    }

    @Test
    void inALanguageWithLongerWordsNothingIsCutOffAndNothingStaysEnglish(FxRobot robot) {
        looks = Looks.once(window);
        look("log-in");
        robot.push(KeyCode.SHORTCUT, KeyCode.N);
        robot.write("ada lovelace").type(KeyCode.TAB).write("short").type(KeyCode.ENTER);
        window.until("the refusal", () -> !window.words("#newUsernameError").isBlank());
        look("fields-refused");
        window.press("#toLogIn");
        window.account("ädä");
        window.logIn("ädä");
        window.press("#askWhoIAm");
        window.lens("token");
        window.toggle("#openChecks");
        look("token");
        window.toggle("#openChecks");
        window.toggle("#server");
        look("server-panel");
        window.toggle("#server");
        window.lens("flow");
        window.step(StepKind.VerdictReached.class);
        look("flow");
        window.press("#view-HTTP");
        look("flow-http");
        window.press("#view-CODE");
        look("flow-code");
        window.press("#view-WHAT");
        window.lens("accounts");
        look("accounts");
        window.lens("attacks");
        window.until("the first attack", () -> robot.lookup("#attackTitle").tryQuery().isPresent());
        look("attack-target");
        for (var part : new String[] {"forge", "predict", "reveal"}) {
            robot.type(KeyCode.SPACE);
            window.settle();
            look("attack-" + part);
        }
        window.lens("passwords");
        for (var part : new String[] {"HASH", "COST", "RULER", "LEAK"}) {
            window.toggle("#part-" + part);
            look("passwords-" + part);
        }
        window.lens("webapi");
        look("web-api");

        robot.push(KeyCode.F1);
        window.until("the help", () -> robot.lookup("#helpDialog").tryQuery().isPresent());
        look("help");

        wrong.addAll(looks.cut());
        assertThat(wrong).isEmpty();
    }

    private void look(String screen) {
        looks.at(screen);
        window.onFx(() -> Window.getWindows().forEach(shown -> read(shown.getScene().getRoot(), screen)));
    }

    private void read(Parent parent, String screen) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (!node.isVisible() || node instanceof TextInputControl || isCode(node)) {
                continue;
            }
            if (node instanceof Labeled labeled && labeled.getText() != null) {
                check(labeled.getText(), screen);
            } else if (node instanceof Text text && !(text.getParent() instanceof Labeled)) {
                check(text.getText(), screen);
            }
            if (node instanceof Parent inner) {
                read(inner, screen);
            }
        }
    }

    /** Code, tokens, bytes, and the names of what others have made are what they are in every language. */
    private static boolean isCode(Node node) {
        return node.getStyleClass().stream().anyMatch(style -> CODE.contains(style) || style.startsWith("bytes-"));
    }

    private void check(String text, String screen) {
        if (ENGLISH.matcher(text).find() && !NAMES.matcher(text).matches() && text.chars().noneMatch(ACCENTED)) {
            wrong.add("%s: English: “%s”".formatted(screen, text));
        }
    }
}
