package loginlens.ui.token.claims;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import loginlens.text.Words;
import loginlens.token.editing.EditableJson;
import loginlens.token.encoding.JsonObject;
import loginlens.token.encoding.JsonReader;
import loginlens.token.encoding.Span;
import loginlens.token.reading.Claim;
import loginlens.ui.controls.FieldError;
import loginlens.ui.controls.PlainArea;

/** A part's JSON to be edited: tells of every text that can be read, and says of any other what is wrong, and where. */
final class JsonEditor extends VBox {
    /** What the area takes beside its letters, in em. */
    private static final double MARGIN_EM = 2.4;

    private final TextArea area;
    private final FieldError mistake = new FieldError();
    private final Words words;
    private final Consumer<String> onEdited;
    private EditableJson json = EditableJson.of("{}");
    private boolean showing;

    /**
     * Shows nothing yet.
     *
     * @param longest  how many characters it takes
     * @param onEdited is given the JSON of the part
     * @param onCaret  is given the letters at which the caret is, when a person puts it there
     */
    JsonEditor(String id, int longest, Consumer<String> onEdited, Consumer<String> onCaret, Words words) {
        this.words = words;
        this.onEdited = onEdited;
        area = new PlainArea(2, longest, () -> mistake.say(words.say("token.edit.long")));
        area.setId(id);
        area.getStyleClass().addAll("mono", "json-area");
        area.textProperty().subscribe(this::changed);
        area.widthProperty().subscribe(this::grow);
        area.fontProperty().subscribe(this::grow);
        area.caretPositionProperty().subscribe(caret -> {
            if (area.isFocused() && !showing) {
                claimAt(caret.intValue(), onCaret);
            }
        });
        mistake.setId(id + "Mistake");
        getStyleClass().add("json-editor");
        getChildren().addAll(area, mistake);
    }

    /** Shows this JSON. What a person has just typed stays as they typed it, if it says the same. */
    void show(String part) {
        if (area.getText().isEmpty() || !json.json(area.getText()).equals(part)) {
            showing = true;
            json = EditableJson.of(part);
            area.setText(json.text());
            showing = false;
        }
        mistake.clear();
    }

    /** Marks this claim, or none, as long as nobody is typing. */
    void mark(Optional<Claim> claim) {
        if (!area.isFocused()) {
            claim.flatMap(one -> JsonReader.read(area.getText()).member(one.name())).map(JsonObject.Member::at)
                    .ifPresentOrElse(this::select, area::deselect);
        }
    }

    private void select(Span at) {
        showing = true;
        area.selectRange(at.start(), at.end());
        showing = false;
    }

    private void claimAt(int caret, Consumer<String> onCaret) {
        JsonReader.read(area.getText()).members().stream()
                .filter(member -> member.at().start() <= caret && caret <= member.at().end())
                .findFirst().ifPresent(member -> onCaret.accept(member.name()));
    }

    private void changed(String text) {
        grow();
        if (showing || text.isEmpty() && !area.isFocused()) {
            return;
        }
        EditableJson.mistake(text).ifPresentOrElse(
                wrong -> mistake.say(words.say("token.edit.kept", wrong)),
                () -> {
                    mistake.clear();
                    onEdited.accept(json.json(text));
                });
    }

    /** As high as its text, so that only the lens scrolls. */
    private void grow() {
        double letter = width(area.getFont());
        double room = area.getWidth() - MARGIN_EM * area.getFont().getSize();
        int perLine = room <= 0 ? Integer.MAX_VALUE : Math.max(1, (int) (room / letter));
        area.setPrefRowCount(Math.max(2, area.getText().lines()
                .mapToInt(line -> Math.max(1, Math.ceilDiv(line.length(), perLine))).sum() + 1));
    }

    private static double width(Font font) {
        var text = new Text("0");
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
