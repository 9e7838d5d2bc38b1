package loginlens.ui.token.signature;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.token.keys.PublicKeyText;
import loginlens.ui.controls.CopyButton;
import loginlens.ui.controls.IconLine;

/** Says of a token that it was signed in this window, and gives the public key away that verifies it. */
final class SignedHereBox extends VBox {

    SignedHereBox(SignedHere signed, Words words) {
        var said = new IconLine("fth-edit-3", words.say(signed.how()));
        said.setId("signedHere");
        getStyleClass().add("signature-body");
        getChildren().add(said);
        signed.key().ifPresent(key -> getChildren().addAll(copies(key, words)));
    }

    private static List<Node> copies(PublicKeyText key, Words words) {
        var pem = new CopyButton(words, "token.signed.pem", key::pem);
        pem.setId("copyPublicPem");
        var jwk = new CopyButton(words, "token.signed.jwk", key::jwk);
        jwk.setId("copyPublicJwk");
        var buttons = new FlowPane(pem, jwk);
        buttons.getStyleClass().add("actions");
        return List.of(buttons);
    }
}
