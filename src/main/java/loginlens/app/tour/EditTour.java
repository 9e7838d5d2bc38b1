package loginlens.app.tour;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import loginlens.app.remote.Remote;

/** Changes a claim of the token that was received, sends both, and takes the change back. */
final class EditTour {
    private static final String ROLE = "\"role\": \"[a-z]+\"";

    private EditTour() {}

    /**
     * Plays it in the Token lens, which shows the token that was received.
     *
     * @param draw draws a picture of this name
     */
    static void play(Remote remote, Consumer<String> draw) {
        remote.begin("#payloadAsJson");
        remote.await("#payloadJson");
        var json = remote.get(() ->
                remote.seen("#payloadJson").map(TextInputControl.class::cast).orElseThrow().getText());
        remote.type("#payloadJson", json.replaceFirst(ROLE, "\"role\": \"teacher\""));
        remote.await("#undoEdit");
        remote.press("#sendToken");
        remote.press("#replyBeforeSend");
        draw.accept("token-edit");
        remote.begin("#undoEdit");
        remote.begin("#payloadAsJson");
    }
}
