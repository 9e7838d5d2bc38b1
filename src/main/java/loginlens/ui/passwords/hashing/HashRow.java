package loginlens.ui.passwords.hashing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import loginlens.password.measuring.GraphicsCard;
import loginlens.password.measuring.Timing;
import loginlens.password.storing.Scheme;
import loginlens.text.Words;
import loginlens.ui.controls.IconLine;
import loginlens.ui.passwords.workbench.Amounts;
import loginlens.ui.passwords.workbench.CellRow;
import loginlens.ui.passwords.workbench.RowPlan;
import loginlens.ui.passwords.workbench.Schemes;

/** One way of storing: what OWASP says of it, what would be stored, and how fast it is guessed at. */
final class HashRow {
    private final Scheme scheme;
    private final Words words;
    private final Amounts amounts;
    private final Label name = new Label();
    private final VBox stored = new VBox();
    private final Label took = new Label();
    private final Label spread = new Label();
    private final Label here = new Label();
    private final Label card = new Label();
    private final Label calculated = new Label();
    private final CellRow row;
    private List<String> shown = List.of();

    HashRow(Scheme scheme, RowPlan plan, Words words) {
        this.scheme = scheme;
        this.words = words;
        amounts = new Amounts(words);
        name.getStyleClass().add("row-name");
        var advice = hint(new Label(words.say("passwords.owasp." + scheme)));
        advice.getStyleClass().add(switch (scheme) {
            case PLAIN_TEXT, MD5, SHA_256, SALTED_SHA_256 -> "advice-bad";
            case BCRYPT -> "advice-warning";
            case ARGON2ID -> "advice-good";
        });
        stored.getStyleClass().add("stored");
        stored.setId("stored-" + scheme);
        took.setId("took-" + scheme);
        here.setId("here-" + scheme);
        List.of(took, here, card).forEach(label -> label.getStyleClass().add("figure"));
        row = new CellRow(plan, List.of(
                cell(name, advice), stored, cell(took, hint(spread)), cell(here), cell(card, hint(calculated))), 2);
        forget();
    }

    CellRow view() {
        return row;
    }

    /** Names it, with bcrypt's cost, and says what a graphics card does. */
    void cost(int cost) {
        name.setText(Schemes.name(scheme, cost, words));
        var rate = GraphicsCard.rate(scheme, cost);
        card.setText(rate.map(known -> switch (known.origin()) {
            case PUBLISHED, UNSALTED -> amounts.published(known.perSecond());
            case CALCULATED -> amounts.rate(known.perSecond());
        }).orElseGet(() -> words.say(scheme == Scheme.PLAIN_TEXT ? "passwords.none" : "passwords.card.none")));
        calculated.setText(rate.map(known -> words.say("passwords.card." + known.origin())).orElse(""));
    }

    /** Nothing is hashed yet. */
    void forget() {
        shown = List.of();
        stored.pseudoClassStateChanged(Schemes.EQUAL, false);
        stored.getChildren().setAll(hint(new Label(words.say("passwords.stored.nothing"))));
        took.setText(words.say("passwords.none"));
        spread.setText("");
        here.setText(words.say("passwords.none"));
    }

    /** It is being hashed or measured. */
    void busy() {
        stored.getChildren().setAll(hint(new Label(words.say("passwords.stored.hashing"))));
        if (scheme != Scheme.PLAIN_TEXT) {
            took.setText(words.say("passwords.measuring"));
        }
    }

    /** What was not hashed or measured will not be. */
    void notMeasured() {
        if (shown.isEmpty()) {
            forget();
        }
        if (took.getText().equals(words.say("passwords.measuring"))) {
            took.setText(words.say("passwords.none"));
        }
    }

    /** bcrypt would leave something out: why it is not stored. */
    void refused(String why) {
        if (shown.equals(List.of(why))) {
            return;
        }
        shown = List.of(why);
        stored.getChildren().setAll(new IconLine("fth-shield", why));
        took.setText(words.say("passwords.none"));
    }

    /** What would be stored, and what for a second user with the same password. */
    void stored(String first, Optional<String> second) {
        var now = Stream.concat(Stream.of(first), second.stream()).toList();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        stored.getChildren().setAll(StoredText.of(scheme, first));
        second.ifPresent(other -> {
            boolean equal = other.equals(first);
            var mark = new IconLine(equal ? "fth-link" : "fth-shuffle",
                    words.say(equal ? "passwords.again.equal" : "passwords.again.different"));
            mark.getStyleClass().addAll("again", equal ? "tone-bad" : "tone-good");
            stored.getChildren().addAll(StoredText.of(scheme, other), mark);
        });
        stored.pseudoClassStateChanged(Schemes.EQUAL, second.filter(first::equals).isPresent());
    }

    /** How long one hash took. */
    void measured(Timing timing) {
        took.setText(amounts.time(timing.median()));
        spread.setText(timing.isBusy()
                ? words.say("passwords.spread.busy", amounts.time(timing.fastest()), amounts.time(timing.slowest()))
                : words.say("passwords.spread", timing.rounds(), Math.round(100 * timing.spread())));
        here.setText(amounts.rate(timing.perSecond()));
    }

    private static VBox cell(Label... labels) {
        for (var label : labels) {
            label.setWrapText(true);
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        return new VBox(labels);
    }

    private static Label hint(Label label) {
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        return label;
    }
}
