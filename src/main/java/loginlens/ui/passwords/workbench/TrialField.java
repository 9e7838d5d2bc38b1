package loginlens.ui.passwords.workbench;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import loginlens.text.Words;

/** A password to try things with, in plain sight: it is nobody's. */
public final class TrialField extends HBox {
    /** More than anybody types; a text field draws no more in good time. */
    private static final int LONGEST = 10_000;

    private final TextField field = new TextField();

    /** An empty field with this id. */
    public TrialField(String id, Words words) {
        var name = new Label(words.say("passwords.field"));
        name.getStyleClass().add("field-label");
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(field);
        field.setId(id);
        field.setPromptText(words.say("passwords.field.prompt"));
        field.setPrefColumnCount(10);
        field.getStyleClass().add("mono");
        field.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().length() <= LONGEST ? change : null));
        HBox.setHgrow(field, Priority.ALWAYS);
        getStyleClass().add("password-line");
        getChildren().addAll(name, field);
    }

    /** The field itself. */
    public TextField field() {
        return field;
    }
}
