package loginlens.ui.flow.detail;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ToggleButton;
import loginlens.text.Words;

/** Whether the recorded password may be seen. Goes back to dots whenever something else is shown. */
public final class Reveal {
    private final BooleanProperty seen = new SimpleBooleanProperty(false);

    /** Whether it may be seen now. */
    public BooleanProperty seen() {
        return seen;
    }

    /** A button that shows it, or hides it again. */
    ToggleButton button(Words words) {
        var button = new ToggleButton();
        button.getStyleClass().addAll("flat", "flow-small", "flow-reveal");
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.textProperty().bind(seen.map(now -> words.say(now ? "flow.password.hide" : "flow.password.show")));
        button.selectedProperty().bindBidirectional(seen);
        button.setAccessibleText(words.say("flow.password.show.name"));
        return button;
    }
}
