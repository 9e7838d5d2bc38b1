package loginlens.ui.flow;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/** Goes on by itself at the chosen pace, and stops at the end. */
final class Player {
    private final Stepper stepper;
    private final PauseTransition pause = new PauseTransition();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);
    private Duration pace = Duration.seconds(2);

    Player(Stepper stepper) {
        this.stepper = stepper;
        pause.setOnFinished(event -> goOn());
    }

    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** How long each step is shown, from the next one on. */
    void setPace(Duration each) {
        pace = each;
    }

    /** Plays, from the beginning if it is at its end; or stops. */
    void toggle() {
        if (playing.get()) {
            stop();
        } else {
            play();
        }
    }

    void stop() {
        pause.stop();
        playing.set(false);
    }

    private void play() {
        if (stepper.isAtEnd()) {
            stepper.first();
        }
        playing.set(true);
        hold(pace);
    }

    private void goOn() {
        stepper.next();
        if (stepper.isAtEnd()) {
            stop();
        } else {
            hold(pace);
        }
    }

    private void hold(Duration time) {
        pause.setDuration(time);
        pause.playFromStart();
    }
}
