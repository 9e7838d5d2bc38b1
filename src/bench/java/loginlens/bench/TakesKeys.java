package loginlens.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/** Types by way of the display until a letter arrives in the focused field, says so, and closes the window. */
final class TakesKeys {
    static final String SAID = "takes-keys";
    private static final int PULSES_FOR_A_LETTER = 3;

    private TakesKeys() {}

    static void thenClose() {
        then(() -> java.util.List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    static void then(Runnable next) {
        Platform.runLater(() -> new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                var field = Window.getWindows().stream()
                        .filter(window -> window.isShowing() && window.getScene().getFocusOwner() instanceof TextField)
                        .map(window -> (TextField) window.getScene().getFocusOwner())
                        .findFirst();
                if (field.filter(one -> !one.getText().isEmpty()).isPresent()) {
                    stop();
                    System.out.println(SAID + " " + PeakMemory.kilobytes());
                    next.run();
                } else if (field.isPresent() && pulses++ % PULSES_FOR_A_LETTER == 0) {
                    new Robot().keyType(KeyCode.A);
                }
            }
        }.start());
    }
}
