package loginlens.ui.token.claims;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A claim's value while it is edited in its row: Enter keeps what was typed, Esc drops it, and so does leaving keep. */
final class ValueField extends TextField {
    private boolean over;

    /**
     * Edits this value.
     *
     * @param onTyped is given what is typed, at every key
     * @param onEnd   is told whether to keep it, once
     */
    ValueField(String value, Consumer<String> onTyped, Consumer<Boolean> onEnd) {
        super(value);
        setId("claimValue");
        getStyleClass().addAll("mono", "claim-field");
        textProperty().addListener((property, was, is) -> onTyped.accept(is));
        focusedProperty().addListener((property, was, is) -> {
            if (was) {
                end(true, onEnd);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                end(event.getCode() == KeyCode.ENTER, onEnd);
            }
            // The row below has keys of its own, and the window has its default button.
            if (event.getCode() != KeyCode.TAB) {
                event.consume();
            }
        });
    }

    private void end(boolean keep, Consumer<Boolean> onEnd) {
        if (!over) {
            over = true;
            onEnd.accept(keep);
        }
    }
}
