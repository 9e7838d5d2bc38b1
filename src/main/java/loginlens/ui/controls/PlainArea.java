package loginlens.ui.controls;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A few lines to type in. Tab leads on as in any field, and what would be too long to draw is not taken. */
public final class PlainArea extends TextArea {
    /**
     * An area of this many lines.
     *
     * @param longest how many characters it takes
     * @param onTooLong says that it takes no more
     */
    public PlainArea(int lines, int longest, Runnable onTooLong) {
        setPrefRowCount(lines);
        setPrefColumnCount(10);
        setWrapText(true);
        setTextFormatter(new TextFormatter<>(change -> {
            if (change.getControlNewText().length() <= longest) {
                return change;
            }
            onTooLong.run();
            return null;
        }));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }
}
