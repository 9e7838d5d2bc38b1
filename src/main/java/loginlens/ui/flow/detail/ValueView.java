package loginlens.ui.flow.detail;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loginlens.account.BcryptHash;
import loginlens.story.BcryptDigest;
import loginlens.story.StepValue;
import loginlens.story.Tone;
import loginlens.text.Words;
import loginlens.token.reading.PartKind;
import loginlens.ui.controls.HashView;
import loginlens.ui.controls.IconLine;
import loginlens.ui.session.Highlight;

/** Draws the values of a step, the same bytes in the same color as everywhere. */
public final class ValueView {
    private final Highlight highlight;
    private final Reveal reveal;
    private final Words words;

    /** A stored hash can be chosen, and is marked in the highlight; a password is shown as {@code reveal} says. */
    public ValueView(Highlight highlight, Reveal reveal, Words words) {
        this.highlight = highlight;
        this.reveal = reveal;
        this.words = words;
    }

    /** Draws this value. */
    public Node draw(StepValue value) {
        return switch (value) {
            case StepValue.Letters(var label, var pieces) -> new VBox(head(words.say(label)), block(letters(pieces)));
            case StepValue.Password(var label, var text, var hidden) -> password(words.say(label), text, hidden);
            case StepValue.Hash hash -> hash(hash);
            case StepValue.Digests digests -> new VBox(head(words.say(digests.label())), bytes(digests));
            case StepValue.Answer(var tone, var sentence) -> answer(tone, words.say(sentence));
        };
    }

    /** A text that wraps, each piece in the color of its part. */
    static TextFlow letters(List<StepValue.Piece> pieces) {
        var flow = new TextFlow();
        flow.getStyleClass().add("mono");
        for (var piece : pieces) {
            var text = new Text(piece.text());
            text.getStyleClass().add(style(piece.part()));
            flow.getChildren().add(text);
        }
        return flow;
    }

    /** Puts bytes on a ground of their own. */
    static Region block(Region content) {
        var block = new VBox(content);
        block.getStyleClass().add("flow-block");
        return block;
    }

    private static String style(Optional<PartKind> part) {
        return part.map(kind -> switch (kind) {
            case HEADER -> "bytes-header";
            case PAYLOAD -> "bytes-payload";
            case SIGNATURE -> "bytes-signature";
            case ENCRYPTED_KEY, INITIALIZATION_VECTOR, CIPHERTEXT, AUTHENTICATION_TAG -> "bytes-plain";
        }).orElse("bytes-plain");
    }

    private static HBox head(String label, Node... extra) {
        var text = new Label(label);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(text);
        head.getStyleClass().add("flow-fact-head");
        head.getChildren().addAll(extra);
        return head;
    }

    private Node password(String label, String typed, String hidden) {
        var text = new Text();
        text.getStyleClass().add("bytes-plain");
        text.setId("flowPassword");
        // Not bound: the card draws it anew when asked to show it, and a binding would outlive the card.
        text.setText(reveal.seen().get() ? typed : hidden);
        var flow = new TextFlow(text);
        flow.getStyleClass().add("mono");
        return new VBox(head(label, reveal.button(words)), block(flow));
    }

    private Node hash(StepValue.Hash value) {
        var stored = value.hash();
        var block = block(new HashView(stored, ""));
        var legend = legend(value.hash());
        if (!value.stored()) {
            return new VBox(head(words.say(value.label())), block, legend);
        }
        var mark = new ToggleButton(words.say("flow.hash.mark"));
        mark.getStyleClass().addAll("flat", "flow-small");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.setId("markHash");
        mark.setSelected(highlight.hash().get().filter(stored::equals).isPresent());
        mark.selectedProperty().addListener((property, was, is) -> {
            if (is) {
                highlight.mark(stored);
            } else {
                highlight.clear();
            }
        });
        block.setOnMouseClicked(event -> mark.fire());
        var hint = new Label(words.say("flow.hash.marked"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.visibleProperty().bind(mark.selectedProperty());
        hint.managedProperty().bind(hint.visibleProperty());
        mark.selectedProperty().subscribe(on -> {
            block.getStyleClass().remove("marked-hash");
            if (on) {
                block.getStyleClass().add("marked-hash");
            }
        });
        return new VBox(head(words.say(value.label()), mark), block, legend, hint);
    }

    private Node legend(BcryptHash hash) {
        var legend = new FlowPane(
                spot("cost", words.say("flow.hash.cost", hash.cost())),
                spot("salt", words.say("flow.hash.salt")),
                spot("digest", words.say("flow.hash.digest")));
        legend.getStyleClass().addAll("legend", "flow-hash-legend");
        return legend;
    }

    private static Label spot(String part, String text) {
        var spot = new Region();
        spot.getStyleClass().addAll("legend-spot", "spot-" + part);
        return new Label(text, spot);
    }

    /** Each byte of the stored digest above the one that it is compared with. */
    private Node bytes(StepValue.Digests value) {
        var stored = BcryptDigest.bytes(value.stored().digest());
        var computed = BcryptDigest.bytes(value.computed().digest());
        var pane = new FlowPane();
        pane.getStyleClass().add("flow-bytes");
        pane.setAccessibleText(words.say("flow.digests.spoken", stored.size()));
        pane.getChildren().addAll(IntStream.range(0, stored.size()).mapToObj(at -> {
            boolean same = stored.get(at).equals(computed.get(at));
            var pair = new VBox(new Text(stored.get(at)), new Text(computed.get(at)), new Text(same ? "=" : "≠"));
            pair.getStyleClass().addAll("mono", "flow-byte", same ? "flow-same" : "flow-other");
            return pair;
        }).toList());
        return block(pane);
    }

    private Node answer(Tone tone, String sentence) {
        var line = new IconLine(switch (tone) {
            case PLAIN -> "fth-minus";
            case GOOD -> "fth-check";
            case BAD -> "fth-x";
        }, sentence);
        line.getStyleClass().addAll("flow-answer", switch (tone) {
            case PLAIN -> "check-not";
            case GOOD -> "accepted";
            case BAD -> "refused";
        });
        return line;
    }
}
