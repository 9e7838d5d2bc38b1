package loginlens.ui.flow;

import java.util.Optional;
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
 * Steps by keyboard. Inside the lens all its keys work; a clicker's two, Page Down and Page Up, work wherever the
 * cursor is while the lens is seen.
 */
final class StepKeys {
    private final Node view;
    private final Stepper stepper;
    private final Player player;

    StepKeys(Node view, Stepper stepper, Player player) {
        this.view = view;
        this.stepper = stepper;
        this.player = player;
        // Filters: a scroll pane would take these keys for itself.
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::inside);
        view.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, this::anywhere);
            }
        });
    }

    private void inside(KeyEvent event) {
        if (!isPlain(event) || isTyping(event.getTarget())) {
            return;
        }
        boolean pressed = event.getCode() == KeyCode.SPACE && isPressedBySpace(event.getTarget());
        action(event.getCode()).filter(action -> !pressed).ifPresent(action -> {
            action.run();
            event.consume();
        });
    }

    private void anywhere(KeyEvent event) {
        boolean clicker = event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
        if (clicker && isPlain(event) && Sight.isSeen(view) && !isOpenList(event.getTarget())) {
            action(event.getCode()).ifPresent(Runnable::run);
            event.consume();
        }
    }

    private Optional<Runnable> action(KeyCode code) {
        return switch (code) {
            case SPACE, RIGHT, KP_RIGHT, PAGE_DOWN -> Optional.of(byHand(stepper::next));
            case LEFT, KP_LEFT, PAGE_UP -> Optional.of(byHand(stepper::back));
            case HOME -> Optional.of(byHand(stepper::first));
            case END -> Optional.of(byHand(stepper::last));
            case P -> Optional.of(player::toggle);
            default -> Optional.empty();
        };
    }

    /** Whoever steps by hand has taken over. */
    private Runnable byHand(Runnable step) {
        return () -> {
            player.stop();
            step.run();
        };
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
