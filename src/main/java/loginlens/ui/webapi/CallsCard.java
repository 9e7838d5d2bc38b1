package loginlens.ui.webapi;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.token.Token;
import loginlens.ui.controls.CopyButton;

/** The three calls as curl lines, each with a button that copies it. */
final class CallsCard extends VBox {
    private static final String NO_TOKEN = "TOKEN";
    private static final int HEAD = 16;
    private static final int TAIL = 8;

    private final Words words;

    CallsCard(Words words) {
        this.words = words;
        getStyleClass().addAll("card", "web-card");
    }

    /** Shows the lines; the last one with the token that the window's client holds, shortened on screen only. */
    void show(ExampleCalls calls, Optional<Token> token) {
        var title = new Label(words.say("webapi.calls"));
        title.getStyleClass().add("card-title");
        var held = token.map(Token::compact).orElse(NO_TOKEN);
        getChildren().setAll(
                title,
                call("register", calls.register(), calls::register),
                call("login", calls.login(), calls::login),
                call("me", calls.me(shortened(held)), () -> calls.me(held)),
                hint(token.isPresent() ? "webapi.calls.held" : "webapi.calls.noToken"));
        if (calls.areForCommandPrompt()) {
            getChildren().add(hint("webapi.calls.windows"));
        }
    }

    private VBox call(String name, String shown, Supplier<String> line) {
        var title = new Label(words.say("webapi.call." + name));
        title.getStyleClass().add("field-label");
        title.setWrapText(true);
        var copy = new CopyButton(words, line);
        copy.setId("copy-" + name);
        copy.setAccessibleText(words.say("webapi.call.copy", title.getText()));
        var head = new BorderPane(null, null, copy, null, title);
        BorderPane.setAlignment(title, Pos.CENTER_LEFT);
        var code = new Label(shown);
        code.setId("curl-" + name);
        code.setWrapText(true);
        code.setMaxWidth(Double.MAX_VALUE);
        code.getStyleClass().addAll("mono", "code-line");
        var call = new VBox(head, code);
        call.getStyleClass().add("web-call");
        return call;
    }

    private Label hint(String key) {
        var hint = new Label(words.say(key));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        return hint;
    }

    private static String shortened(String token) {
        return token.length() <= HEAD + TAIL
                ? token
                : token.substring(0, HEAD) + "…" + token.substring(token.length() - TAIL);
    }
}
