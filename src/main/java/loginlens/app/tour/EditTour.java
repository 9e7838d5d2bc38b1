package loginlens.app.tour;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loginlens.app.remote.Remote;

/**
 * Changes a claim of the token that was received, sends both, shows the signature that would belong to it, and takes
 * the change back; then what is compared where a public key verifies.
 */
final class EditTour {
    private static final String ROLE = "\"role\": \"[a-z]+\"";
    /** What verifying by RS256 calculates. */
    private static final String HASH = "SHA256";

    private EditTour() {}

    /**
     * Plays it in the Token lens, which shows the token that was received and that the server has accepted once.
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
        remote.await("#showCalculated");
        draw.accept("token-edit");
        remote.begin("#showCalculated");
        remote.await("#signatureCalculated");
        draw.accept("token-signature");
        remote.begin("#undoEdit");
        remote.begin("#payloadAsJson");
        open(remote, "exampleRFC_7515_RS256");
        remote.await("the hash of an RSA signature", () -> remote.seen("#signatureFormula").map(TextFlow.class::cast)
                .filter(formula -> formula.getChildren().getFirst() instanceof Text text
                        && text.getText().equals(HASH)).isPresent());
        draw.accept("token-signature-rsa");
        remote.begin("#receivedToken");
    }

    private static void open(Remote remote, String example) {
        remote.run(() -> {
            var menu = remote.seen("#tokenExamples").map(MenuButton.class::cast).orElseThrow();
            menu.show();
            menu.getItems().stream().filter(item -> example.equals(item.getId())).toList().forEach(MenuItem::fire);
            menu.hide();
        });
    }
}
