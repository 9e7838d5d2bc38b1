package loginlens.ui.flow;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import loginlens.ui.controls.ClickerKeys;

/** Steps by keyboard. */
final class StepKeys {
    private final Stepper stepper;
    private final Player player;

    StepKeys(Node view, Stepper stepper, Player player) {
        this.stepper = stepper;
        this.player = player;
        ClickerKeys.bind(view, this::action);
    }

    private Optional<Runnable> action(KeyCode code) {
        return switch (code) {
            case SPACE, RIGHT, KP_RIGHT, PAGE_DOWN -> Optional.of(byHand(stepper::next));
            case LEFT, KP_LEFT, PAGE_UP -> Optional.of(byHand(stepper::back));
            case HOME -> Optional.of(byHand(stepper::first));
            case END -> Optional.of(byHand(stepper::last));
            case F -> Optional.of(byHand(stepper::toFailure));
            case P -> Optional.of(player::toggle);
            default -> Optional.empty();
        };
    }

    /** A person who steps by hand has taken over. */
    private Runnable byHand(Runnable step) {
        return () -> {
            player.stop();
            step.run();
        };
    }
}
