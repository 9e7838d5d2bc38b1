package loginlens.ui.controls;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

/** The message under a field that can't be taken as it is. Takes no room while there is nothing to say. */
public final class FieldError extends IconLine {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final TextField[] fields;

    /** Stands under these fields, and marks them while it says something. */
    public FieldError(TextField... fields) {
        super("fth-alert-circle", "");
        this.fields = fields;
        getStyleClass().add("field-error");
        visibleProperty().bind(text().isNotEmpty());
        managedProperty().bind(visibleProperty());
        for (var field : fields) {
            // Not at each key, but what was complained about may be different now.
            field.textProperty().addListener(change -> clear());
        }
    }

    /** Keeps the room of so many lines, so that what it says moves nothing. */
    public FieldError keepLines(int lines) {
        managedProperty().unbind();
        setManaged(true);
        getStyleClass().add("keeps-lines-" + lines);
        return this;
    }

    /** Says what is wrong. */
    public void say(String message) {
        text().set(message);
        mark(true, message);
    }

    /** Nothing is wrong, as far as is known. */
    public void clear() {
        text().set("");
        mark(false, "");
    }

    private void mark(boolean wrong, String help) {
        for (var field : fields) {
            field.pseudoClassStateChanged(WRONG, wrong);
            field.setAccessibleHelp(help);
        }
    }
}
