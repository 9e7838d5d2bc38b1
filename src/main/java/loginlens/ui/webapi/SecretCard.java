package loginlens.ui.webapi;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.ui.controls.CopyButton;
import loginlens.ui.controls.IconLine;

/** Hands out the secret that signs the tokens, with a warning. It is never shown: the window may be on a projector. */
final class SecretCard extends VBox {
    SecretCard(Words words, Supplier<String> secret) {
        var title = new Label(words.say("webapi.secret"));
        title.getStyleClass().add("card-title");
        var about = new Label(words.say("webapi.secret.about"));
        about.setWrapText(true);
        var code = new Label("jwt.verify(token, secret, { algorithms: ['HS256'] })");
        code.getStyleClass().addAll("mono", "code-line");
        code.setWrapText(true);
        code.setMaxWidth(Double.MAX_VALUE);
        var warning = new IconLine("fth-alert-triangle", words.say("webapi.secret.warning"));
        warning.getStyleClass().add("warning-line");
        var copy = new CopyButton(words, "webapi.secret.copy", secret);
        copy.setId("copySecret");
        getStyleClass().addAll("card", "web-card");
        getChildren().addAll(title, about, code, warning, copy);
    }
}
