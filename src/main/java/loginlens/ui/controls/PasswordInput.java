package loginlens.ui.controls;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import loginlens.text.Words;

/**
 * A password field with a button that shows what was typed. The button is not in the Tab order, so that Tab leads from
 * the password on to the form's button; Ctrl+E (⌘E) does the same by keyboard.
 */
public final class PasswordInput extends StackPane {
    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new TextField();
    private final ToggleButton reveal = new ToggleButton();
    private final Icon eye = new Icon("fth-eye");

    /** An empty field, named and explained in these words. */
    public PasswordInput(Words words) {
        getStyleClass().add("password-input");
        shown.textProperty().bindBidirectional(hidden.textProperty());
        shown.visibleProperty().bind(reveal.selectedProperty());
        hidden.visibleProperty().bind(reveal.selectedProperty().not());
        hidden.getStyleClass().add("password-hidden");
        shown.getStyleClass().add("password-shown");
        hidden.setAccessibleText(words.say("client.password"));
        shown.setAccessibleText(words.say("client.password"));
        reveal.setGraphic(eye);
        reveal.setFocusTraversable(false);
        reveal.getStyleClass().add("reveal");
        reveal.setAccessibleText(words.say("client.password.show"));
        Tip.on(reveal, words.say("client.password.show.tip"));
        reveal.selectedProperty().addListener((property, was, is) -> turn(is));
        StackPane.setAlignment(reveal, Pos.CENTER_RIGHT);
        getChildren().addAll(hidden, shown, reveal);
    }

    /** What was typed. */
    public StringProperty text() {
        return hidden.textProperty();
    }

    /** Whether what was typed can be read on screen. */
    public BooleanProperty revealed() {
        return reveal.selectedProperty();
    }

    /** The field that is seen now: the one for focus, labels and error marks. */
    public TextField field() {
        return reveal.isSelected() ? shown : hidden;
    }

    /** Both fields, one of which is seen at a time. */
    public TextField[] fields() {
        return new TextField[] {hidden, shown};
    }

    private void turn(boolean show) {
        eye.show(show ? "fth-eye-off" : "fth-eye");
        var from = show ? hidden : shown;
        if (from.isFocused()) {
            int caret = from.getCaretPosition();
            field().requestFocus();
            field().positionCaret(caret);
        }
    }
}
