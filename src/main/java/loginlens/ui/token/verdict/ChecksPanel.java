package loginlens.ui.token.verdict;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.token.checks.Check;
import loginlens.token.checks.Expectations;
import loginlens.token.checks.Outcome;
import loginlens.ui.controls.Disclosure;
import loginlens.ui.controls.IconLine;

/** Every check with its answer and reason, and what else may be expected of the token. Lies over the cards. */
final class ChecksPanel extends ScrollPane {
    private final Words words;
    private final VBox rows = new VBox();
    private final VBox keyPlace = new VBox();
    private final ExpectationFields expectations;
    private List<Check> checks = List.of();

    /** Closed at first; does the second when a person closes it by Esc. */
    ChecksPanel(Words words, Runnable onChoice, Runnable onClosed) {
        this.words = words;
        expectations = new ExpectationFields(words, onChoice);
        keyPlace.getStyleClass().add("key-place");
        keyPlace.visibleProperty().bind(Bindings.isNotEmpty(keyPlace.getChildren()));
        keyPlace.managedProperty().bind(keyPlace.visibleProperty());
        var inside = new VBox(keyPlace, rows, new Disclosure(words.say("token.expect"), "expectations", () -> expectations));
        inside.getStyleClass().add("part-card");
        setContent(inside);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setId("verdictChecks");
        getStyleClass().addAll("card", "checks-panel");
        StackPane.setAlignment(this, Pos.TOP_RIGHT);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onClosed.run();
                event.consume();
            }
        });
        setMaxHeight(USE_PREF_SIZE);
        open(false);
    }

    /** Takes in the choice of a key, and the key itself, until they are put elsewhere. */
    void take(List<Node> kinds, Node key) {
        keyPlace.getChildren().setAll(kinds);
        keyPlace.getChildren().add(key);
    }

    void expectAudience(String wanted) {
        expectations.expectAudience(wanted);
    }

    Expectations expected() {
        return expectations.expected();
    }

    /** Opens or closes it. */
    void open(boolean wanted) {
        setVisible(wanted);
        setManaged(wanted);
        fill();
    }

    /** Shows these. */
    void show(List<Check> current) {
        checks = current;
        fill();
    }

    /** The rows are made when they are to be seen: a verdict comes at every key. */
    private void fill() {
        rows.getChildren().setAll(isVisible() ? checks.stream().map(this::row).toList() : List.of());
    }

    private IconLine row(Check check) {
        var line = new IconLine(icon(check.outcome()), words.say(check.reason()));
        line.getStyleClass().addAll("check-row", switch (check.outcome()) {
            case PASS -> "check-pass";
            case FAIL -> "check-fail";
            case NOT_CHECKED -> "check-not";
        });
        line.speak(words.say("token.check.spoken", words.say("token.outcome." + check.outcome()), line.text().get()));
        return line;
    }

    private static String icon(Outcome outcome) {
        return switch (outcome) {
            case PASS -> "fth-check";
            case FAIL -> "fth-x";
            case NOT_CHECKED -> "fth-minus";
        };
    }
}
