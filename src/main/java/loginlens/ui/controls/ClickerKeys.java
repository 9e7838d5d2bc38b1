package loginlens.ui.controls;

import java.util.Optional;
import java.util.function.Function;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import loginlens.ui.look.Sight;

/**
 * The keys of a view that goes step by step. While it is seen they work whatever was clicked last, so that a click takes
 * the keyboard from nobody. A person who goes about by Tab wants to use what has the focus: then a clicker's two keys,
 * Page Down and Page Up, still step anywhere, and inside the view all keys that the control has no use for.
 */
public final class ClickerKeys {
    private final Node view;
    private final Function<KeyCode, Optional<Runnable>> actions;
    /** Whether the mouse was used last, not the keyboard, to choose what has the focus. */
    private boolean clicked;

    private ClickerKeys(Node view, Function<KeyCode, Optional<Runnable>> actions) {
        this.view = view;
        this.actions = actions;
    }

    /**
     * Has the keys do this.
     *
     * @param actions what a key without Ctrl, Alt or Shift does, if anything
     */
    public static void bind(Node view, Function<KeyCode, Optional<Runnable>> actions) {
        var keys = new ClickerKeys(view, actions);
        EventHandler<KeyEvent> pressed = keys::pressed;
        EventHandler<MouseEvent> clicked = event -> keys.clicked = true;
        view.sceneProperty().subscribe((was, is) -> {
            if (was != null) {
                was.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
                was.removeEventFilter(MouseEvent.MOUSE_PRESSED, clicked);
            }
            if (is != null) {
                // Filters: a scroll pane would take these keys for itself.
                is.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
                is.addEventFilter(MouseEvent.MOUSE_PRESSED, clicked);
            }
        });
    }

    private void pressed(KeyEvent event) {
        clicked &= event.getCode() != KeyCode.TAB && !event.isShortcutDown();
        if (isPlain(event) && !event.isConsumed() && Sight.isSeen(view) && !isUsedBy(event.getTarget(), event.getCode())) {
            actions.apply(event.getCode()).ifPresent(action -> {
                action.run();
                event.consume();
            });
        }
    }

    private boolean isUsedBy(EventTarget target, KeyCode code) {
        if (target instanceof ComboBoxBase<?> list && list.isShowing()
                || target instanceof ChoiceBox<?> box && box.isShowing()) {
            return true;
        }
        if (code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP) {
            return false;
        }
        if (target instanceof TextInputControl) {
            return true;
        }
        if (clicked || !(target instanceof Node node)) {
            return false;
        }
        return !isInside(node) || node instanceof ComboBoxBase<?> || code == KeyCode.SPACE && isPressedBySpace(node);
    }

    private boolean isInside(Node node) {
        Node outer = node;
        while (outer != null && outer != view) {
            outer = outer.getParent();
        }
        return outer == view;
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    }

    /** Of several views, the one that is chosen already has nothing to be pressed for. */
    private static boolean isPressedBySpace(Node node) {
        boolean chosenAlready = node instanceof ToggleButton view && view.getToggleGroup() != null && view.isSelected();
        return node instanceof ChoiceBox<?> || node instanceof ButtonBase && !chosenAlready;
    }
}
