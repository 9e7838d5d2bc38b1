package loginlens.ui.flow;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ToggleButton;
import loginlens.text.Words;

/** Whether the recorded password may be seen. Goes back to dots whenever something else is shown. */
final class Reveal {
    private final BooleanProperty seen = new SimpleBooleanProperty(false);

    BooleanProperty seen() {
        return seen;
    }

    /** A button that shows it, or hides it again. */
    ToggleButton button(Words words) {
        var button = new ToggleButton();
        button.getStyleClass().addAll("flat", "flow-small", "flow-reveal");
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        // Drawn anew whenever it changes; a binding would hold on to what was drawn before.
        button.setSelected(seen.get());
        button.setText(words.say(seen.get() ? "flow.password.hide" : "flow.password.show"));
        button.setOnAction(event -> seen.set(button.isSelected()));
        button.setAccessibleText(words.say("flow.password.show.name"));
        return button;
    }
}
