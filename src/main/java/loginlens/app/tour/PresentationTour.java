package loginlens.app.tour;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import loginlens.app.remote.Remote;
import loginlens.auth.StepKind;

/** The part of the tour that shows a login to a room: three of its steps, and the raw token. */
final class PresentationTour {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private PresentationTour() {}

    /** Plays it on a window whose Flow lens shows a login. */
    static void play(Remote remote, Consumer<String> draw) {
        remote.lens("flow");
        remote.step(StepKind.AccountFound.class);
        present(remote);
        draw.accept("present-row");
        remote.step(StepKind.DigestsCompared.class);
        draw.accept("present-compared");
        remote.step(StepKind.TokenMade.class);
        draw.accept("present-token");
        leave(remote);
        remote.lens("token");
        present(remote);
        draw.accept("present-raw-token");
        leave(remote);
    }

    /** On a screen of the size of all other pictures. */
    private static void present(Remote remote) {
        remote.begin("#present");
        remote.await("#room");
        remote.run(() -> {
            var stage = (Stage) remote.seen("#room").orElseThrow().getScene().getWindow();
            stage.setFullScreen(false);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
        });
    }

    private static void leave(Remote remote) {
        remote.run(() -> {
            var room = remote.seen("#room").orElseThrow();
            room.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        });
    }
}
