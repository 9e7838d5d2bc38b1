package loginlens.ui.passwords.leak;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import loginlens.password.measuring.GraphicsCard;
import loginlens.password.search.ListRun;
import loginlens.password.search.SearchProgress;
import loginlens.password.storing.Scheme;
import loginlens.text.Words;
import loginlens.ui.passwords.workbench.Amounts;
import loginlens.ui.passwords.workbench.CellRow;
import loginlens.ui.passwords.workbench.RowPlan;
import loginlens.ui.passwords.workbench.Schemes;

/** One way of storing: how far its search has come here, and how long a graphics card would need. */
final class LeakRow {
    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");
    /** All there are of 8 small letters. */
    private static final double EIGHT_LETTERS = Math.pow(26, 8);

    private final Scheme scheme;
    private final Words words;
    private final Amounts amounts;
    private final ToggleButton name = new ToggleButton();
    private final Label guesses = figure();
    private final Label perSecond = new Label();
    private final Label busy = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label place = new Label();
    private final Label found = new Label();
    private final Label took = figure();
    private final Label left = new Label();
    private final Label card = figure();
    private final Label cardList = figure();
    private final Label cardLetters = figure();
    private final CellRow row;

    /**
     * What the whole list would take.
     *
     * @param nanos nanoseconds; 0 where it is not known
     * @param busy  whether the machine was busy when that was measured
     */
    record Expected(double nanos, boolean busy) {
        static final Expected UNKNOWN = new Expected(0, false);
    }

    LeakRow(Scheme scheme, RowPlan plan, ToggleGroup chosen, Words words) {
        this.scheme = scheme;
        this.words = words;
        amounts = new Amounts(words);
        name.setToggleGroup(chosen);
        name.setUserData(scheme);
        name.setId("leak-" + scheme);
        name.getStyleClass().add("row-choice");
        name.setWrapText(true);
        var how = hint(new Label(words.say(scheme == Scheme.PLAIN_TEXT ? "passwords.search.read"
                : scheme.isSalted() ? "passwords.search.each" : "passwords.search.once")));
        found.setId("found-" + scheme);
        found.getStyleClass().add("found");
        took.setId("time-" + scheme);
        perSecond.setId("words-" + scheme);
        left.setId("left-" + scheme);
        place.setId("place-" + scheme);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.say("passwords.leak.list"));
        row = new CellRow(plan, List.of(
                new VBox(name, how), cell(guesses, hint(busy)), progress(), cell(found), cell(took, hint(left)),
                cell(card), cell(cardList), cell(cardLetters)), 1);
    }

    private VBox progress() {
        var line = new FlowPane(hint(place), hint(perSecond));
        line.getStyleClass().add("list-place");
        for (var each : List.of(place, perSecond)) {
            each.maxWidthProperty().bind(line.widthProperty());
        }
        var box = new VBox(bar, line);
        box.getStyleClass().add("list-progress");
        return box;
    }

    CellRow view() {
        return row;
    }

    /** Shows the rows that are stored in this way. */
    void choose() {
        name.setSelected(true);
    }

    /** Names it, and says what a graphics card needs for this many rows and words. */
    void figures(int cost, int rows, int listed) {
        name.setText(Schemes.name(scheme, cost, words));
        var rate = GraphicsCard.rate(scheme, cost);
        double searches = scheme.isSalted() ? rows : 1;
        card.setText(rate.map(known -> switch (known.origin()) {
            case PUBLISHED -> amounts.published(known.perSecond());
            case UNSALTED -> words.say("passwords.footnote.UNSALTED", amounts.published(known.perSecond()));
            case CALCULATED -> words.say("passwords.footnote.CALCULATED", amounts.rate(known.perSecond()));
        }).orElseGet(() -> words.say(scheme == Scheme.PLAIN_TEXT ? "passwords.none" : "passwords.card.none")));
        var search = rate.filter(known -> rows > 0);
        cardList.setText(search.map(known -> amounts.time(1e9 * listed * searches / known.perSecond()))
                .orElse(words.say("passwords.none")));
        cardLetters.setText(search.map(known -> amounts.time(1e9 * EIGHT_LETTERS * searches / known.perSecond()))
                .orElse(words.say("passwords.none")));
    }

    /**
     * How far it has come.
     *
     * @param expected what the whole list would take, if nothing is tried yet
     */
    void show(ListRun run, int rows, Expected expected) {
        bar.pseudoClassStateChanged(RUNNING, run.stage() == ListRun.Stage.SEARCHING);
        row.pseudoClassStateChanged(RUNNING, switch (run.stage()) {
            case STORING, SEARCHING -> true;
            case WAITING, DONE, STOPPED -> false;
        });
        run.progress().ifPresentOrElse(
                progress -> show(progress, run.stage(), rows), () -> nothing(expected, why(run, rows)));
    }

    private String why(ListRun run, int rows) {
        return switch (run.stage()) {
            case STORING -> words.say("passwords.stage.storing", run.stored(), rows);
            case WAITING -> words.say("passwords.stage.waiting");
            case STOPPED -> words.say("passwords.stage.stopped");
            case SEARCHING, DONE -> words.say("passwords.stage.searching");
        };
    }

    private void nothing(Expected expected, String why) {
        guesses.setText(words.say("passwords.none"));
        bar.setProgress(0);
        place.setText(why);
        found.setText(words.say("passwords.none"));
        found.pseudoClassStateChanged(SOME, false);
        took.setText(words.say("passwords.none"));
        perSecond.setText("");
        busy.setText(expected.busy() ? words.say("passwords.busy.short") : "");
        left.setText(expected.nanos() > 0 ? words.say("passwords.expected", amounts.about(expected.nanos())) : "");
    }

    private void show(SearchProgress progress, ListRun.Stage stage, int rows) {
        boolean plain = scheme == Scheme.PLAIN_TEXT;
        guesses.setText(plain || progress.guesses() == 0
                ? words.say("passwords.none")
                : amounts.rate(progress.perSecond()));
        perSecond.setText(plain || progress.guesses() == 0 ? "" : amounts.words(progress.wordsPerSecond()));
        busy.setText(progress.isBusy() ? words.say("passwords.busy.short") : "");
        bar.setProgress((double) progress.word() / Math.max(1, progress.words()));
        place.setText(switch (stage) {
            case DONE -> plain
                    ? words.say("passwords.place.plain")
                    : words.say("passwords.place.done", progress.word());
            case STOPPED -> words.say("passwords.place.stopped", progress.word(), progress.words());
            case WAITING, STORING, SEARCHING -> words.say("passwords.place", progress.word(), progress.words());
        });
        found.setText(words.say("passwords.found", progress.finds().size(), rows));
        found.pseudoClassStateChanged(SOME, !progress.finds().isEmpty());
        took.setText(amounts.time(progress.took()));
        boolean more = progress.left() > 0 && progress.guesses() > 0 && stage != ListRun.Stage.DONE;
        left.setText(more ? words.say("passwords.left", amounts.about(progress.atMostLeft().toNanos())) : "");
    }

    private static Label figure() {
        var label = new Label();
        label.getStyleClass().add("figure");
        return label;
    }

    private static VBox cell(Label... labels) {
        for (var label : labels) {
            label.setWrapText(true);
        }
        return new VBox(labels);
    }

    private static Label hint(Label label) {
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
