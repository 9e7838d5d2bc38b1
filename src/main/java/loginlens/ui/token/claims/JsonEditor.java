package loginlens.ui.token.claims;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.token.editing.ChangedValues;
import loginlens.token.editing.EditableJson;
import loginlens.token.encoding.JsonObject;
import loginlens.token.encoding.JsonReader;
import loginlens.token.encoding.Span;
import loginlens.token.reading.Claim;
import loginlens.ui.controls.FieldError;
import loginlens.ui.controls.PlainArea;

/** A part's JSON to be edited: tells of every text that can be read, and says of any other what is wrong, and where. */
final class JsonEditor extends VBox {
    private final TextArea area;
    private final JsonSheet sheet;
    private final FieldError mistake = new FieldError();
    private final Words words;
    private final Consumer<String> onEdited;
    private EditableJson json = EditableJson.of("{}");
    private String before = "";
    private boolean showing;

    /**
     * Shows nothing yet.
     *
     * @param longest  how many characters it takes
     * @param onEdited is given the JSON of the part
     * @param onCaret  is given the letters at which the caret is, when a person puts it there
     */
    JsonEditor(String part, int longest, Consumer<String> onEdited, Consumer<String> onCaret, Words words) {
        this.words = words;
        this.onEdited = onEdited;
        area = new PlainArea(2, longest, () -> mistake.say(words.say("token.edit.long")));
        area.setId(part + "Json");
        area.getStyleClass().addAll("mono", "json-area");
        area.textProperty().subscribe(this::changed);
        area.caretPositionProperty().subscribe(caret -> {
            if (area.isFocused() && !showing) {
                claimAt(caret.intValue(), onCaret);
            }
        });
        mistake.setId(part + "JsonMistake");
        getStyleClass().add("json-editor");
        sheet = new JsonSheet(area, part);
        getChildren().addAll(sheet, mistake);
    }

    /**
     * Shows this JSON. What a person has just typed stays as they typed it, if it says the same.
     *
     * @param original the JSON as it was before it was edited
     */
    void show(String part, String original) {
        before = original;
        if (area.getText().isEmpty() || !json.json(area.getText()).equals(part)) {
            showing = true;
            json = EditableJson.of(part);
            area.setText(json.text());
            showing = false;
        }
        mistake.clear();
        markChanged();
    }

    private void markChanged() {
        sheet.mark(before.isEmpty() ? List.of() : ChangedValues.in(area.getText(), before));
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
        if (showing || text.isEmpty() && !area.isFocused()) {
            return;
        }
        EditableJson.mistake(text).ifPresentOrElse(
                wrong -> {
                    mistake.say(words.say("token.edit.kept", wrong));
                    markChanged();
                },
                () -> {
                    mistake.clear();
                    onEdited.accept(json.json(text));
                });
    }
}
