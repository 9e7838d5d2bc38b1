package loginlens.ui.controls;

import java.util.Optional;
import java.util.function.Function;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import loginlens.ui.look.Sight;

/**
 * The keys of a view that goes step by step. Inside the view all its keys work; a clicker's two, Page Down and Page
 * Up, work wherever the cursor is while the view is seen.
 */
public final class ClickerKeys {
    private final Node view;
    private final Function<KeyCode, Optional<Runnable>> actions;

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
        // Filters: a scroll pane would take these keys for itself.
        view.addEventFilter(KeyEvent.KEY_PRESSED, keys::inside);
        view.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::anywhere);
            }
        });
    }

    private void inside(KeyEvent event) {
        if (!isPlain(event) || isTyping(event.getTarget())) {
            return;
        }
        boolean pressed = event.getCode() == KeyCode.SPACE && isPressedBySpace(event.getTarget());
        actions.apply(event.getCode()).filter(action -> !pressed).ifPresent(action -> {
            action.run();
            event.consume();
        });
    }

    private void anywhere(KeyEvent event) {
        boolean clicker = event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
        if (clicker && isPlain(event) && Sight.isSeen(view) && !isOpenList(event.getTarget())) {
            actions.apply(event.getCode()).ifPresent(Runnable::run);
            event.consume();
        }
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    }

    /** Of several views, the one that is chosen already has nothing to be pressed for. */
    private static boolean isPressedBySpace(EventTarget target) {
        boolean chosenAlready =
                target instanceof ToggleButton view && view.getToggleGroup() != null && view.isSelected();
        return target instanceof ChoiceBox<?> || target instanceof ButtonBase && !chosenAlready;
    }

    private static boolean isOpenList(EventTarget target) {
        return target instanceof ComboBoxBase<?> list && list.isShowing();
    }

    private static boolean isTyping(EventTarget target) {
        return target instanceof TextInputControl || target instanceof ComboBoxBase<?>;
    }
}
