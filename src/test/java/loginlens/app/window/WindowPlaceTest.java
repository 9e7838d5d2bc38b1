package loginlens.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import loginlens.app.remote.Remote;
import loginlens.preferences.Preferences;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class WindowPlaceTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 27, 1280, 693);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1280, 0, 1024, 768);

    @Test
    void aPlaceThatIsInsideStaysAsItWas() {
        var place = new Rectangle2D(40, 50, 900, 600);
        assertThat(WindowPlace.inside(place, List.of(LAPTOP, PROJECTOR))).isEqualTo(place);
    }

    @Test
    void aWindowThatIsTooLargeGetsTheUsableScreen() {
        assertThat(WindowPlace.inside(new Rectangle2D(0, 0, 1280, 760), List.of(LAPTOP))).isEqualTo(LAPTOP);
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesToOneThatIsThere() {
        assertThat(WindowPlace.inside(new Rectangle2D(1300, 20, 900, 600), List.of(LAPTOP)))
                .isEqualTo(new Rectangle2D(380, 27, 900, 600));
        assertThat(WindowPlace.inside(new Rectangle2D(1300, 20, 900, 600), List.of(LAPTOP, PROJECTOR)))
                .isEqualTo(new Rectangle2D(1300, 20, 900, 600));
    }

    @Test
    void theWindowOpensInsideTheScreenAndWhereItWasLeft() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        var preferences = Preferences.unsaved();
        var first = open(preferences);
        var screen = Screen.getPrimary().getVisualBounds();
        assertThat(bounds(first)).matches(screen::contains, "inside the screen");
        var robot = new FxRobot();
        robot.interact(() -> {
            first.setX(30);
            first.setY(40);
            first.setWidth(800);
            first.setHeight(610);
        });
        var next = new AtomicReference<Stage>();
        new Remote().await("the place that is remembered", () -> {
            if (next.get() == null) {
                var again = place(new Stage(), preferences);
                next.set(again.getWidth() == 800 ? again : null);
            }
            return next.get() != null;
        });
        assertThat(bounds(next.get())).isEqualTo(new Rectangle2D(30, 40, 800, 610));
        robot.interact(first::hide);
    }

    private static Stage open(Preferences preferences) {
        var opened = new AtomicReference<Stage>();
        new FxRobot().interact(() -> {
            opened.set(place(new Stage(), preferences));
            opened.get().setScene(new Scene(new StackPane(), WindowMaker.WIDTH, WindowMaker.HEIGHT));
            opened.get().show();
        });
        return opened.get();
    }

    private static Stage place(Stage stage, Preferences preferences) {
        WindowPlace.give(stage, preferences);
        return stage;
    }

    private static Rectangle2D bounds(Stage stage) {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
}
