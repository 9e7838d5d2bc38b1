package loginlens.ui.webapi;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.ui.controls.CopyButton;
import loginlens.ui.controls.IconLine;

/** Hands out the secret that signs the tokens, with a warning. It is never shown: the window may be on a projector. */
final class SecretCard extends VBox {
    /** Works as it stands beside a copy of the file, with the packages that it names. */
    static final String EXPRESS = """
            const secret = require('fs').readFileSync('signing.key', 'utf8').trim();
            require('express')().get('/me', (req, res) => {
              const token = (req.get('Authorization') ?? '').replace('Bearer ', '');
              try {
                res.json(require('jsonwebtoken').verify(token, secret, { algorithms: ['HS256'] }));
              } catch (error) {
                res.status(401).json({ message: error.message });
              }
            }).listen(3000);""";

    SecretCard(Words words, Supplier<String> secret) {
        var title = new Label(words.say("webapi.secret"));
        title.getStyleClass().add("card-title");
        var about = new Label(words.say("webapi.secret.about"));
        about.setWrapText(true);
        var code = new Label(EXPRESS);
        code.getStyleClass().addAll("mono", "code-line");
        code.setWrapText(true);
        code.setMaxWidth(Double.MAX_VALUE);
        var warning = new IconLine("fth-alert-triangle", words.say("webapi.secret.warning"));
        warning.getStyleClass().add("warning-line");
        var copy = new CopyButton(words, "webapi.secret.copy", secret);
        copy.setId("copySecret");
        var copyCode = new CopyButton(words, "webapi.secret.copyCode", () -> EXPRESS);
        copyCode.setId("copyExpress");
        var buttons = new FlowPane(copy, copyCode);
        buttons.getStyleClass().add("actions");
        getStyleClass().addAll("card", "web-card");
        getChildren().addAll(title, about, code, warning, buttons);
    }
}
