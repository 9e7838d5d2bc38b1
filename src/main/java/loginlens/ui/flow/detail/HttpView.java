package loginlens.ui.flow.detail;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loginlens.story.StepValue;
import loginlens.story.Story;
import loginlens.story.TokenValues;
import loginlens.story.http.CurlLines;
import loginlens.story.http.HttpMessages;
import loginlens.story.http.JsonBodies;
import loginlens.story.http.Shell;
import loginlens.text.Words;
import loginlens.token.Token;
import loginlens.ui.controls.CopyButton;

/** The request and the reply as they stand on the wire; the reply only once it has been sent. */
public final class HttpView extends VBox {
    /** Nobody reads more, and laying it out would take the window's time. */
    private static final int LONGEST = 6_000;

    private final HttpMessages messages;
    private final CurlLines curl;
    private final TokenValues tokens;
    private final Reveal reveal;
    private final Words words;

    /** Shows these messages; the password in them as {@code reveal} says. */
    public HttpView(HttpMessages messages, CurlLines curl, TokenValues tokens, Reveal reveal, Words words) {
        this.messages = messages;
        this.curl = curl;
        this.tokens = tokens;
        this.reveal = reveal;
        this.words = words;
        getStyleClass().add("flow-what");
    }

    void show(Story story, int step) {
        var request = story.exchange().request();
        boolean seen = reveal.seen().get();
        var about = muted(switch (story.exchange().origin()) {
            case WINDOW, BY_HAND -> words.say("flow.http.about.window");
            case HTTP -> words.say("flow.http.about.http");
        });
        getChildren().setAll(
                about,
                message("flow.http.request", "flowRequest", messages.request(request, seen), story.token()));
        var buttons = new FlowPane(copyCurl(() -> curl.line(request, seen)));
        buttons.getStyleClass().add("buttons");
        if (JsonBodies.hasPassword(request)) {
            buttons.getChildren().add(reveal.button(words));
        }
        getChildren().addAll(buttons, muted(words.say("flow.http.curl.hint")));
        if (JsonBodies.hasPassword(request) && !seen) {
            getChildren().add(muted(words.say("flow.http.curl.password")));
        }
        if (curl.shell() == Shell.COMMAND_PROMPT) {
            getChildren().add(muted(words.say("webapi.calls.windows")));
        }
        if (story.isRepliedAt(step)) {
            getChildren().add(message("flow.http.reply", "flowReply", messages.reply(story.exchange()), story.token()));
        } else {
            getChildren().add(muted(words.say("flow.http.notYet")));
        }
    }

    private CopyButton copyCurl(Supplier<String> line) {
        var copy = new CopyButton(words, "flow.http.curl", line);
        copy.setId("copyCurl");
        return copy;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private Node message(String title, String id, String text, Optional<Token> token) {
        var head = new Label(words.say(title));
        head.getStyleClass().add("card-title");
        var letters = ValueView.letters(token.map(held -> tokens.within(shortened(text), held))
                .orElseGet(() -> List.of(new StepValue.Piece(shortened(text), Optional.empty()))));
        letters.setId(id);
        Region block = ValueView.block(letters);
        return new VBox(head, block);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
