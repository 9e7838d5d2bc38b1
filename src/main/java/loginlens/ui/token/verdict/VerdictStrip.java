package loginlens.ui.token.verdict;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.token.checks.Check;
import loginlens.token.checks.CheckKind;
import loginlens.token.checks.Outcome;
import loginlens.token.checks.Verdict;
import loginlens.token.examples.OpenedExample;
import loginlens.token.examples.OpenedExample.CheckWith;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.OppositeEnds;
import loginlens.ui.look.Em;
import loginlens.ui.session.Background;

/**
 * Whether to trust the token, in a strip above it that never scrolls away: a headline with its reason, what the token
 * is checked with, and a button that opens every check.
 */
public final class VerdictStrip extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_EM = 30;

    private final Words words;
    private final Headline headline = new Headline();
    private final KeyPanel key;
    private final ChecksPanel checks;
    private final ToggleButton open = new ToggleButton("", new Icon("fth-chevron-down"));
    private final Em em = new Em(this::fit);
    private Runnable onChoice = () -> { };
    private boolean narrow;
    private Optional<Verdict> shown = Optional.empty();
    private boolean matchedBefore;

    /** Says nothing yet. */
    public VerdictStrip(Background background, Words words) {
        this.words = words;
        checks = new ChecksPanel(words, () -> onChoice.run(), () -> open.setSelected(false));
        key = new KeyPanel(background, words, () -> onChoice.run());
        open.setId("openChecks");
        open.setMinWidth(USE_PREF_SIZE);
        open.selectedProperty().subscribe(wanted -> {
            ((Icon) open.getGraphic()).show(wanted ? "fth-chevron-up" : "fth-chevron-down");
            checks.open(wanted);
        });
        setId("verdictStrip");
        setMinHeight(USE_PREF_SIZE);
        widthProperty().subscribe(this::fit);
        layOut();
        dress("strip-plain");
    }

    /** Where large text leaves little room, the strip keeps the headline alone, and the checks take the key in. */
    private void fit() {
        boolean wanted = getWidth() > 0 && getWidth() < NARROW_EM * em.pixels();
        if (wanted != narrow) {
            narrow = wanted;
            layOut();
        }
    }

    private void layOut() {
        pseudoClassStateChanged(NARROW, narrow);
        headline.shorten(narrow);
        open.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.RIGHT);
        if (narrow) {
            checks.take(key.kinds(), key);
            var line = new HBox(headline, open);
            line.getStyleClass().add("verdict-line");
            HBox.setHgrow(headline, Priority.ALWAYS);
            getChildren().setAll(line, em);
        } else {
            var controls = new FlowPane();
            controls.getChildren().addAll(key.kinds());
            controls.getChildren().add(open);
            controls.getStyleClass().add("verdict-controls");
            getChildren().setAll(new OppositeEnds(headline, controls), key, em);
        }
    }

    /** Every check with its answer and reason, to be put over what stands below this strip. */
    public Node checks() {
        return checks;
    }

    /** Does this from now on when a person chooses something else to verify with. */
    public void onChoice(Runnable action) {
        onChoice = action;
    }

    /** Closes the checks, if they are open. */
    public void close() {
        open.setSelected(false);
    }

    /** What a person wants the token verified with. */
    public VerificationChoice choice() {
        return new VerificationChoice(key.kind(), key.key(), checks.expected());
    }

    /** Chooses what kind of key it is checked with. */
    public void choose(KeyKind kind) {
        key.choose(kind);
    }

    /** Checks with the key of this example, and expects what it is an example of. */
    public void checkAs(OpenedExample example) {
        switch (example.with()) {
            case CheckWith.Nothing() -> key.give(KeyKind.NONE, "");
            case CheckWith.Secret(var text, var form) -> key.give(KeyKind.of(form), text);
            case CheckWith.PublicKey(var text) -> key.give(KeyKind.PUBLIC, text);
        }
        checks.expectAudience(example.audience().orElse(""));
    }

    /** Checks with no key any more, and expects no audience: what was there belonged to an example. */
    public void forgetExample() {
        key.give(KeyKind.NONE, "");
        checks.expectAudience("");
    }

    /** Says of a token that is still being read that nothing is known of it. */
    public void reading() {
        shown = Optional.empty();
        headline.await(words.say("token.reading"));
        open.setText(words.say("token.checks"));
        checks.show(List.of());
        dress("strip-plain");
    }

    /**
     * Shows this verdict.
     *
     * @param matchedBefore whether the signature did match with the same key, until the token was changed here
     */
    public void show(Verdict verdict, boolean matchedBefore) {
        if (shown.filter(verdict::equals).isPresent() && this.matchedBefore == matchedBefore) {
            return;
        }
        shown = Optional.of(verdict);
        this.matchedBefore = matchedBefore;
        Decisive.check(verdict).ifPresentOrElse(
                check -> reject(verdict, check.kind()),
                () -> headline.say(words.say(verdict.sentence()), "", verdict.summary()));
        open.setText(count(verdict));
        checks.show(verdict.checks());
        dress("strip-" + Headline.tone(verdict.summary()));
    }

    /** Of a token that matched until it was changed here, nothing is left to explain: the bar below it says it. */
    private void reject(Verdict verdict, CheckKind kind) {
        boolean known = kind == CheckKind.SIGNATURE && matchedBefore;
        headline.say(words.say(known ? "token.rejected.changed" : "token.rejected." + kind),
                known && verdict.sentence().values().size() == 1 ? "" : words.say(verdict.sentence()),
                verdict.summary());
    }

    private String count(Verdict verdict) {
        var all = verdict.checks();
        long failed = count(all, Outcome.FAIL);
        return failed > 0
                ? words.say("token.checks.failed", failed, all.size())
                : words.say("token.checks.passed", count(all, Outcome.PASS), all.size());
    }

    private static long count(List<Check> checks, Outcome outcome) {
        return checks.stream().filter(check -> check.outcome() == outcome).count();
    }

    private void dress(String tone) {
        getStyleClass().setAll("verdict-strip", tone);
    }
}
