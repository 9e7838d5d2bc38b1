package loginlens.ui.token.sending;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import loginlens.auth.Reply;
import loginlens.text.Words;

/** What the server replied to one token: which token, the status, and who it is or which check rejected it. */
final class ReplyTile extends VBox {
    private final Words words;
    private final Label which = new Label();
    private final Label status = new Label();
    private final Label result = new Label();
    private final Button send = new Button();
    private final FlowPane reply = new FlowPane(status, result);

    /** Has a button that sends its token, where it was not sent yet. */
    ReplyTile(String id, Words words, Runnable onSend) {
        this.words = words;
        setId(id);
        which.getStyleClass().add("muted");
        which.setWrapText(true);
        result.getStyleClass().add("tile-result");
        result.setWrapText(true);
        reply.getStyleClass().add("tile-reply");
        send.setText(words.say("token.send.too"));
        send.setId(id + "Send");
        send.setOnAction(event -> onSend.run());
        send.managedProperty().bind(send.visibleProperty());
        reply.managedProperty().bind(reply.visibleProperty());
        getChildren().addAll(which, reply, send);
    }

    /** Shows this reply, or that there is none yet; then it can be sent from here, if it is not the one shown. */
    void show(String token, Optional<Sent> sent, boolean offerSending) {
        which.setText(token);
        sent.ifPresentOrElse(this::fill, () -> fill("", words.say("token.send.notYet"), "plain"));
        send.setVisible(sent.isEmpty() && offerSending);
        reply.setVisible(!send.isVisible());
    }

    private void fill(Sent sent) {
        var code = Integer.toString(sent.exchange().reply().status());
        switch (sent.exchange().reply()) {
            case Reply.Identity identity -> fill(code, words.say("token.send.you",
                    identity.username().orElseGet(() -> words.say("client.whoami.nameless"))), "good");
            case Reply.TokenRefused refused -> fill(code, sent.rejectedBy()
                    .map(check -> words.say("flow.check." + check.kind()))
                    .orElseGet(() -> words.say(refused.verdict().sentence())), "bad");
            case Reply.Failed(var why) -> fill(code, words.say(why), "bad");
            case Reply.Registered _, Reply.Welcome _, Reply.InvalidCredentials _, Reply.NameTaken _,
                    Reply.FieldsRefused _, Reply.TooManyTries _ ->
                throw new IllegalStateException("Not an answer to who am I");
        }
    }

    private void fill(String code, String said, String tone) {
        status.setText(code);
        status.getStyleClass().setAll("label", "pill", tone);
        status.setVisible(!code.isEmpty());
        status.setManaged(status.isVisible());
        result.setText(said);
        getStyleClass().setAll("reply-tile", "tile-" + tone);
    }
}
