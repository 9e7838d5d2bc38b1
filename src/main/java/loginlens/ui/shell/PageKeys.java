package loginlens.ui.shell;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Page Up and Page Down scroll the lens that is chosen, wherever in it the focus is: large text needs no mouse. */
final class PageKeys {
    /** So much of a page is seen again on the next. */
    private static final double OVERLAP = 0.1;

    private PageKeys() {}

    static void bind(TabPane lenses) {
        // A filter, since a text area would take the keys to move its caret.
        lenses.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            double direction = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
            Tab chosen = lenses.getSelectionModel().getSelectedItem();
            if (direction != 0
                    && !event.isShortcutDown()
                    && chosen.getContent() != null
                    && chosen.getContent().lookup(".lens-scroll") instanceof ScrollPane scroll) {
                turn(scroll, direction);
                event.consume();
            }
        });
    }

    private static void turn(ScrollPane scroll, double direction) {
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = scroll.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + direction * seen * (1 - OVERLAP) / hidden, 0, 1));
        }
    }
}
