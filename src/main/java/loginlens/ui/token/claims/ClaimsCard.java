package loginlens.ui.token.claims;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.token.encoding.ClaimType;
import loginlens.token.reading.Claim;
import loginlens.token.reading.PartKind;
import loginlens.token.reading.ReadToken;
import loginlens.token.reading.TokenPart;
import loginlens.token.editing.EditableJson;
import loginlens.token.editing.PartEdit;
import loginlens.ui.controls.FieldError;
import loginlens.ui.controls.Lazy;
import loginlens.ui.controls.OppositeEnds;
import loginlens.ui.token.raw.InvisibleCharacters;
import loginlens.ui.token.raw.PartStyles;
import loginlens.ui.token.raw.Shortened;

/** A decoded part of the token as a card: a row for each claim or header parameter, or the JSON as it stands. */
public final class ClaimsCard extends VBox {
    /** The longest JSON that can be edited, in characters: laying out more takes too long. */
    private static final int LONGEST_JSON = 24_000;

    private final ClaimWords claimWords;
    private final Words words;
    private final Label subtitle = new Label();
    private final VBox claims = new VBox();
    private final VBox json = new VBox();
    private final VBox problems = new VBox();
    private final FieldError mistake = new FieldError();
    private final Lazy<JsonEditor> editor;
    private final Acts acts;
    private final List<ClaimRow> shown = new ArrayList<>();
    private final PartKind kind;
    private final List<SelectableRows> choices = new ArrayList<>();
    private final ViewSwitch view;
    private Optional<TokenPart> part = Optional.empty();
    private Optional<Claim> marked = Optional.empty();
    private Optional<ReadToken> token = Optional.empty();
    private Instant at = Instant.EPOCH;
    /** The part before it was edited. */
    private Optional<TokenPart> original = Optional.empty();
    /** The JSON that came of what was typed into a row, while that row is edited. */
    private Optional<String> typed = Optional.empty();

    /**
     * What a person does with the part.
     *
     * @param choose is told which of its claims was chosen, or that none is any more
     * @param edit   is given the JSON that the part is to have
     */
    public record Acts(Consumer<Optional<Claim>> choose, Consumer<String> edit) {}

    /** For this part. */
    public ClaimsCard(PartKind kind, ClaimWords claimWords, Words words, Acts acts) {
        this.kind = kind;
        this.claimWords = claimWords;
        this.words = words;
        this.acts = acts;
        var name = PartStyles.name(kind);
        var title = new Label(words.say("token.card." + name));
        title.getStyleClass().add("card-title");
        subtitle.setText(words.say("token.card." + name + ".about"));
        subtitle.setWrapText(true);
        view = new ViewSwitch(name, words.say(kind.title()), this::fillJson, words);
        show(claims, view.isJson().map(is -> !is));
        show(json, view.isJson());
        json.getStyleClass().add("json");
        var about = new FlowPane(title, subtitle);
        about.getStyleClass().add("head-words");
        var head = new OppositeEnds(about, view);
        head.getStyleClass().addAll("card-head", "head-" + name);
        getStyleClass().addAll("card", "part-card");
        setId(name + "Card");
        mistake.setId(name + "Mistake");
        mistake.getStyleClass().add("claims-mistake");
        editor = new Lazy<>(() -> new JsonEditor(name, LONGEST_JSON, acts.edit(), this::choose, words));
        getChildren().addAll(head, claims, json, mistake, problems);
    }

    private static void show(VBox rows, ObservableValue<Boolean> wanted) {
        rows.visibleProperty().bind(wanted);
        rows.managedProperty().bind(wanted);
    }

    /** From now on what differs from this token's part is marked as edited. */
    public void original(ReadToken wanted) {
        original = wanted.part(kind);
    }

    /** Shows the token's part of this kind, with dates as seen from now. */
    public void show(ReadToken token, Instant now) {
        this.token = Optional.of(token);
        at = now;
        if (typed.isPresent() && typed.equals(token.part(kind).flatMap(TokenPart::json))) {
            // The row that is being typed in must not be made anew.
            part = token.part(kind);
            return;
        }
        typed = Optional.empty();
        mistake.clear();
        if (!json.getChildren().isEmpty() && !isEditableAsJson(token.part(kind))) {
            json.getChildren().clear();
        }
        problems.getChildren().clear();
        choices.clear();
        part = token.part(kind);
        // Of an encrypted token only the header can be read; the card of the other parts says what those are.
        if (kind == PartKind.PAYLOAD) {
            setVisible(!token.encrypted());
            setManaged(isVisible());
        } else {
            subtitle.setText(words.say(token.encrypted() ? "token.card.header.encrypted" : "token.card.header.about"));
        }
        part.ifPresentOrElse(this::fill, () -> {
            rows(List.of());
            problem(words.say("token.part.missing"));
        });
        tick(now);
    }

    private void fill(TokenPart part) {
        rows(part.claims().subList(0, Math.min(Shortened.CLAIMS, part.claims().size())));
        choices.add(new SelectableRows(shown.stream().map(row -> new SelectableRows.Row(row, row.claim())).toList(),
                acts.choose()));
        fillJson();
        int missing = part.claims().size() - shown.size();
        if (missing > 0) {
            say(words.say("token.claims.more", missing), "part-note");
        }
        part.problems().stream().limit(Shortened.PROBLEMS).forEach(problem -> problem(words.say(problem)));
    }

    /** At a key, most rows stay as they are: making and measuring them anew would hold up the window. */
    private void rows(List<Claim> wanted) {
        var before = List.copyOf(shown);
        shown.clear();
        for (var claim : wanted) {
            int at = shown.size();
            shown.add(at < before.size() && before.get(at).keeps(claim) ? before.get(at)
                    : new ClaimRow(claim, this::nameColumn, claimWords, kind, words, this::edit));
            shown.getLast().markEdited(isEdited(claim));
        }
        if (!before.equals(shown)) {
            claims.getChildren().setAll(shown);
            // All of them share the width of the names.
            shown.forEach(ClaimRow::requestLayout);
        }
    }

    /** Whether the token had no such claim with this value before it was edited. */
    private boolean isEdited(Claim claim) {
        return original.filter(before -> before.claims().stream().noneMatch(one ->
                one.name().equals(claim.name()) && one.rawValue().equals(claim.rawValue()))).isPresent();
    }

    /** The lines are made when they are wanted: as many again as the rows, and few people look at them. */
    private void fillJson() {
        if (view.isJson().getValue()) {
            if (isEditableAsJson(part)) {
                json.getChildren().setAll(editor.get());
                part.flatMap(TokenPart::json).ifPresent(text -> editor.get().show(text,
                        original.flatMap(TokenPart::json).orElse("")));
            } else {
                json.getChildren().clear();
                part.ifPresent(shown -> {
                    json.getChildren().add(note(words.say(uneditable(shown).orElse("token.edit.long.json")), "part-note"));
                    choices.add(new SelectableRows(lines(shown), acts.choose()));
                });
            }
            mark(marked);
        }
    }

    private static boolean isEditableAsJson(Optional<TokenPart> part) {
        return part.filter(one -> uneditable(one).isEmpty()).flatMap(TokenPart::json)
                .filter(text -> text.length() <= LONGEST_JSON).isPresent();
    }

    /** Why it cannot be edited, if so: only what was read to its end and can be seen comes back as it was. */
    private static Optional<String> uneditable(TokenPart part) {
        var text = part.json().orElse("");
        if (!part.whole()) {
            return Optional.of("token.edit.damaged");
        }
        return InvisibleCharacters.named(text).equals(text) ? Optional.empty() : Optional.of("token.edit.invisible");
    }

    private void choose(String name) {
        acts.choose().accept(part.flatMap(read -> read.claim(name)));
    }

    private void edit(ClaimRow row, Claim claim) {
        if (typed.isEmpty()) {
            part.flatMap(one -> uneditable(one).or(() -> tooLong(claim))).map(words::say).ifPresentOrElse(mistake::say,
                    () -> editValue(row, claim));
        }
    }

    private static Optional<String> tooLong(Claim claim) {
        return claim.rawValue().length() <= Shortened.VALUE ? Optional.empty() : Optional.of("token.edit.long.value");
    }

    private void editValue(ClaimRow row, Claim claim) {
        var before = part.flatMap(TokenPart::json).orElseThrow();
        typed = Optional.of(before);
        row.edit(new ValueField(claim.text().orElse(claim.rawValue()),
                value -> typed(PartEdit.value(before, claim, value), claim.type() == ClaimType.STRING || fits(value)),
                keep -> ended(before, keep)));
    }

    /** Whether a value is edited in its row. */
    public boolean isTyped() {
        return typed.isPresent();
    }

    /** A value that is JSON by itself leaves all of it JSON, however long that is. */
    private static boolean fits(String value) {
        return EditableJson.mistake("{\"a\":" + value + "}").isEmpty();
    }

    private void typed(String edited, boolean fits) {
        Optional.of(edited).filter(json -> !fits).flatMap(EditableJson::mistake).ifPresentOrElse(
                wrong -> mistake.say(words.say("token.edit.kept", wrong)),
                () -> {
                    mistake.clear();
                    typed = Optional.of(edited);
                    acts.edit().accept(edited);
                });
    }

    private void ended(String before, boolean keep) {
        boolean changed = typed.filter(before::equals).isEmpty();
        typed = Optional.empty();
        if (!keep && changed) {
            acts.edit().accept(before);
        } else {
            token.ifPresent(last -> show(last, at));
            mark(marked);
        }
    }

    private List<SelectableRows.Row> lines(TokenPart part) {
        var rows = new ArrayList<SelectableRows.Row>();
        for (var line : JsonLine.of(part, Shortened.CLAIMS)) {
            var label = new Label(Shortened.text(line.text(), Shortened.VALUE, words));
            label.setWrapText(true);
            label.setMaxWidth(Double.MAX_VALUE);
            label.getStyleClass().addAll("mono", "json-line");
            json.getChildren().add(label);
            line.claim().ifPresent(claim -> {
                label.getStyleClass().add("json-claim");
                rows.add(new SelectableRows.Row(label, claim));
            });
        }
        return rows;
    }

    /** Puts the focus on the choice between rows and JSON. */
    void focusView() {
        view.focus();
    }

    /** Whether a person works in it: its JSON is open, or a claim of it is edited. */
    boolean isUsed() {
        return view.isJson().getValue() || typed.isPresent();
    }

    /** Marks this claim, if it is one of this part's, and no other. */
    public void mark(Optional<Claim> claim) {
        marked = claim;
        choices.forEach(choice -> choice.mark(claim));
        if (view.isJson().getValue() && isEditableAsJson(part)) {
            editor.get().mark(claim);
        }
    }

    /** As wide as the widest name, in pixels: all values of a card begin at the same place. */
    private double nameColumn() {
        return shown.stream().mapToDouble(ClaimRow::namePrefWidth).max().orElse(0);
    }

    private void problem(String sentence) {
        say(sentence, "part-problem");
    }

    private void say(String sentence, String style) {
        problems.getChildren().add(note(sentence, style));
    }

    private static Label note(String sentence, String style) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    /** Time goes on: what is said of the dates follows. */
    public void tick(Instant now) {
        at = now;
        shown.forEach(row -> row.tick(now));
    }
}
