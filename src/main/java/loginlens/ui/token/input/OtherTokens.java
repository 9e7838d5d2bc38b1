package loginlens.ui.token.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import loginlens.text.Words;
import loginlens.token.reading.Cleaned;
import loginlens.ui.token.raw.InvisibleCharacters;

/**
 * Other tokens that came with the one that is shown, by their names: those of the same text, and the one inside it.
 * None is opened by itself, a refresh token least of all. Takes no room while there is none.
 */
public final class OtherTokens extends FlowPane {
    private static final int MOST = 8;
    private static final int LONGEST_NAME = 40;

    private final Words words;
    private final Consumer<String> onChosen;
    private List<Cleaned.Named> others = List.of();
    private Optional<String> inner = Optional.empty();

    /** Offers none yet; tells which token was chosen. */
    public OtherTokens(Words words, Consumer<String> onChosen) {
        this.words = words;
        this.onChosen = onChosen;
        setId("otherTokens");
        getStyleClass().addAll("actions", "other-tokens");
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        fill();
    }

    /** These stood in the same text. */
    public void offer(List<Cleaned.Named> wanted) {
        others = wanted;
        fill();
    }

    /** This one is the payload of the token that is shown. */
    public void offerInner(Optional<String> wanted) {
        if (!inner.equals(wanted)) {
            inner = wanted;
            fill();
        }
    }

    private void fill() {
        List<Button> buttons = new ArrayList<>();
        inner.ifPresent(token -> buttons.add(button("innerToken", words.say("token.inner"), token)));
        for (int i = 0; i < Math.min(others.size(), MOST); i++) {
            var other = others.get(i);
            int number = i + 2;
            buttons.add(button("otherToken" + i, other.name().map(OtherTokens::shortened)
                    .orElseGet(() -> words.say("token.others.number", number)), other.token()));
        }
        getChildren().setAll(buttons);
        if (!others.isEmpty()) {
            getChildren().add(inner.isPresent() ? 1 : 0, new Label(words.say("token.others")));
        }
        setVisible(!buttons.isEmpty());
    }

    private static String shortened(String name) {
        var whole = InvisibleCharacters.named(name);
        return whole.length() <= LONGEST_NAME ? whole : whole.substring(0, LONGEST_NAME) + "…";
    }

    private Button button(String id, String name, String token) {
        var button = new Button(name);
        button.setId(id);
        // A name such as id_token has no letter to underline.
        button.setMnemonicParsing(false);
        button.setOnAction(event -> onChosen.accept(token));
        return button;
    }
}
