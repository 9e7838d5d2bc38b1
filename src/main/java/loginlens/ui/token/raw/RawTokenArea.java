package loginlens.ui.token.raw;

import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The letters of a token to be edited: Tab leads on as in any field, and what is pasted is handed over first. */
final class RawTokenArea extends TextArea {
    private final Consumer<String> onPasted;
    private boolean typing;

    RawTokenArea(Consumer<String> onPasted) {
        this.onPasted = onPasted;
        setWrapText(true);
        setMinSize(0, 0);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                // A token has no line breaks.
                event.consume();
            }
        });
    }

    /** Whether the caret moves now only because letters come or go, not because a person puts it elsewhere. */
    boolean isTyping() {
        return typing;
    }

    @Override
    public void replaceText(int start, int end, String text) {
        typing = true;
        super.replaceText(start, end, text);
        typing = false;
    }

    @Override
    public void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasString()) {
            onPasted.accept(clipboard.getString());
        }
    }
}
