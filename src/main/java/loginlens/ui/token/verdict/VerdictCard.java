package loginlens.ui.token.verdict;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.token.checks.Check;
import loginlens.token.checks.Outcome;
import loginlens.token.checks.Verdict;
import loginlens.ui.controls.Disclosure;
import loginlens.ui.controls.IconLine;
import loginlens.ui.session.Background;

/**
 * Whether to believe the token: what it is checked with, one line that sums it up, then every check with its answer and
 * reason, and what else may be expected of it.
 */
public final class VerdictCard extends VBox {
    private final Words words;
    private final Summary summary = new Summary();
    private final VBox checks = new VBox();
    private final KeyPanel key;
    private final ExpectationFields expectations;
    private Runnable onChoice = () -> { };
    private Optional<Verdict> shown = Optional.empty();

    /** Says nothing yet. */
    public VerdictCard(Background background, Words words) {
        this.words = words;
        expectations = new ExpectationFields(words, () -> onChoice.run());
        key = new KeyPanel(background, words, () -> onChoice.run());
        var head = new Label(words.say("token.verdict"));
        head.getStyleClass().addAll("card-title", "card-head", "head-verdict");
        head.setMaxWidth(Double.MAX_VALUE);
        summary.setId("verdict");
        getStyleClass().addAll("card", "part-card");
        setId("verdictCard");
        getChildren().addAll(head, summary, key, checks, inside(expectations));
    }

    private Node inside(ExpectationFields fields) {
        return new Disclosure(words.say("token.expect"), "expectations", () -> fields);
    }

    /** Does this from now on when a person chooses something else to verify with. */
    public void onChoice(Runnable action) {
        onChoice = action;
    }

    /** What a person wants the token verified with. */
    public VerificationChoice choice() {
        return new VerificationChoice(key.kind(), key.key(), expectations.expected());
    }

    /** Chooses what kind of key it is checked with. */
    public void choose(KeyKind kind) {
        key.choose(kind);
    }

    /** Says of a token that is still being read that nothing is known of it. */
    public void reading() {
        shown = Optional.empty();
        summary.wait(words.say("token.reading"));
        checks.getChildren().clear();
    }

    /** Shows this verdict. */
    public void show(Verdict verdict) {
        if (shown.filter(verdict::equals).isPresent()) {
            return;
        }
        shown = Optional.of(verdict);
        summary.say(words.say(verdict.sentence()), verdict.summary());
        checks.getChildren().setAll(verdict.checks().stream().map(this::row).toList());
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

    /** The line that sums it up, in the tone of what it says. */
    private static final class Summary extends IconLine {
        Summary() {
            super("fth-minus", "");
        }

        void wait(String sentence) {
            text().set(sentence);
            getStyleClass().setAll("icon-line", "verdict-summary");
            icon().show("fth-loader");
        }

        void say(String sentence, Verdict.Summary summary) {
            text().set(sentence);
            getStyleClass().setAll("icon-line", "verdict-summary", switch (summary) {
                case GOOD -> "tone-good";
                case EXPIRED, NOT_YET, NOBODY_VOUCHES -> "tone-warning";
                case DO_NOT_BELIEVE, UNREADABLE -> "tone-bad";
            });
            icon().show(switch (summary) {
                case GOOD -> "fth-check";
                case EXPIRED, NOT_YET -> "fth-clock";
                case DO_NOT_BELIEVE, UNREADABLE -> "fth-x";
                case NOBODY_VOUCHES -> "fth-help-circle";
            });
        }
    }
}
