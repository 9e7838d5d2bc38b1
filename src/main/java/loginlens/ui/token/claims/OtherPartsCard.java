package loginlens.ui.token.claims;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.token.reading.PartKind;
import loginlens.token.reading.ReadToken;
import loginlens.token.reading.TokenPart;
import loginlens.ui.token.raw.Shortened;

/**
 * The parts that are plain bytes: the signature, or the four of an encrypted token. What each is, or why it can't be
 * read.
 */
public final class OtherPartsCard extends VBox {
    private final Words words;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final VBox rows = new VBox();

    /** Shows nothing yet. */
    public OtherPartsCard(Words words) {
        this.words = words;
        title.getStyleClass().add("card-title");
        subtitle.setWrapText(true);
        var head = new FlowPane(title, subtitle);
        head.getStyleClass().addAll("card-head", "head-signature");
        getStyleClass().addAll("card", "part-card");
        setId("otherPartsCard");
        getChildren().addAll(head, rows);
    }

    /** Shows those parts of this token. */
    public void show(ReadToken token) {
        title.setText(words.say(token.encrypted() ? "token.encrypted" : "token.part.signature"));
        subtitle.setText(words.say(token.encrypted() ? "token.encrypted.about" : "token.signature.about"));
        rows.getChildren().clear();
        if (token.encrypted()) {
            token.parts().stream().filter(part -> part.kind() != PartKind.HEADER).forEach(this::describe);
        } else {
            token.signature().ifPresentOrElse(
                    part -> say(part.byteCount() == 0 ? words.say("token.signature.empty") : bytes(part), "part-note"),
                    () -> say(words.say("token.part.missing"), "part-problem"));
        }
        for (var part : token.parts()) {
            if (part.json().isEmpty()) {
                part.problems().stream().limit(Shortened.PROBLEMS)
                        .forEach(problem -> say(words.say(problem), "part-problem"));
            }
        }
        token.problems().stream().filter(problem -> token.raw().length() > 0)
                .forEach(problem -> say(words.say(problem), "part-problem"));
    }

    /** Whether it says no more than how long the signature is. */
    public boolean isPlain() {
        return rows.getChildren().size() == 1 && rows.getChildren().getFirst().getStyleClass().contains("part-note")
                && title.getText().equals(words.say("token.part.signature"));
    }

    private void describe(TokenPart part) {
        var title = words.say(part.kind().title());
        say(words.say("token.part.says", title, bytes(part), about(part.kind())), "part-note");
    }

    private String bytes(TokenPart part) {
        return words.say("token.bytes", part.byteCount());
    }

    private String about(PartKind kind) {
        return words.say(switch (kind) {
            case ENCRYPTED_KEY -> "token.about.encryptedKey";
            case INITIALIZATION_VECTOR -> "token.about.initializationVector";
            case AUTHENTICATION_TAG -> "token.about.authenticationTag";
            case HEADER, PAYLOAD, SIGNATURE, CIPHERTEXT -> "token.about.ciphertext";
        });
    }

    private void say(String sentence, String style) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        rows.getChildren().add(label);
    }
}
