package loginlens.app.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** The remote does what a person could do, and says what it waited for in vain. */
class RemoteTest extends ApplicationTest {
    private final AtomicInteger presses = new AtomicInteger();
    private final Button button = new Button("press me");
    private final VBox around = new VBox(button);
    private final TextField field = new TextField("before");

    @Override
    public void start(Stage stage) {
        button.setId("button");
        button.setOnAction(event -> presses.incrementAndGet());
        field.setId("field");
        stage.setScene(new Scene(new VBox(field, around), 300, 200));
        stage.show();
    }

    @Test
    void aButtonIsPressedOnlyOnceItCanBeSeenAndUsed() throws InterruptedException {
        interact(() -> {
            around.setVisible(false);
            button.setDisable(true);
        });
        var remote = new Remote();
        var pressing = Thread.ofPlatform().start(() -> remote.press("#button"));
        remote.frames(3);
        interact(() -> around.setVisible(true));
        remote.frames(3);
        assertThat(presses).hasValue(0);
        interact(() -> button.setDisable(false));
        remote.await("the press", () -> presses.get() == 1);
        pressing.join();
    }

    @Test
    void anAnswerIsWaitedForWhereOneIsOnItsWay() {
        var asked = new AtomicInteger();
        new Remote(() -> asked.incrementAndGet() < 3).press("#button");
        assertThat(asked).hasValue(3);
    }

    @Test
    void typingTakesTheCursorAlongAndFillingLeavesItWhereItIs() {
        var remote = new Remote();
        interact(button::requestFocus);
        remote.fill("#field", "filled in");
        assertThat(field.isFocused()).isFalse();
        remote.type("#field", "typed");
        assertThat(field.isFocused()).isTrue();
        assertThat(field.getText()).isEqualTo("typed");
        assertThat(field.getCaretPosition()).isEqualTo(5);
    }

    @Test
    void whatNeverComesIsNamedAndAFaultIsHandedOn() {
        assertThatThrownBy(() -> new Pulses(Duration.ofMillis(1)).await("the moon", () -> false))
                .isInstanceOf(IllegalStateException.class).hasMessage("Never came: the moon");
        assertThatThrownBy(() -> new Remote().await("a fault", () -> {
            throw new ArithmeticException("of the condition");
        })).isInstanceOf(ArithmeticException.class);
    }
}
