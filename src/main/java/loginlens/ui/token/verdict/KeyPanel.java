package loginlens.ui.token.verdict;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import loginlens.text.Words;
import loginlens.token.keys.KeyReading;
import loginlens.token.keys.VerificationKey;
import loginlens.ui.controls.IconLine;
import loginlens.ui.controls.PlainArea;
import loginlens.ui.controls.WordedComboBox;
import loginlens.ui.session.Background;
import loginlens.ui.session.LatestTask;
import loginlens.ui.token.raw.Shortened;

/** What the token is checked with: which kind of key, the key itself, and what was understood of it. */
final class KeyPanel extends VBox {
    private static final int LINES = 2;
    private static final int LONGEST = 100_000;

    private final LatestTask reading;
    private final Words words;
    private final Runnable onChanged;
    private final WordedComboBox<KeyKind> kind;
    private final HBox kinds;
    private final TextArea typed;
    private final Said said = new Said();
    private Optional<VerificationKey> key = Optional.empty();

    KeyPanel(Background background, Words words, Runnable onChanged) {
        this.reading = new LatestTask(background);
        this.words = words;
        this.onChanged = onChanged;
        var label = new Label(words.say("token.key.kind"));
        label.getStyleClass().add("muted");
        kind = new WordedComboBox<>(List.of(KeyKind.values()), KeyKind.OWN, one -> words.say(one.title()));
        kind.setId("keyKind");
        label.setLabelFor(kind);
        typed = new PlainArea(LINES, LONGEST, () -> said.refuse(words.say("token.key.long")));
        typed.setId("key");
        typed.setAccessibleText(words.say("token.key.field"));
        typed.getStyleClass().add("mono");
        said.setId("keySaid");
        kinds = new HBox(label, kind);
        kinds.getStyleClass().add("key-kinds");
        getStyleClass().add("key-panel");
        getChildren().addAll(typed, said);
        managedProperty().bind(visibleProperty());
        kind.valueProperty().addListener((property, was, is) -> read());
        // Who has chosen a kind of key has one to paste: here, not in the place of the token.
        kind.setOnHidden(event -> {
            if (isVisible()) {
                typed.requestFocus();
            }
        });
        typed.textProperty().addListener((property, was, is) -> read());
        arrange();
    }

    /** The choice of what kind of key it is; the rest of this panel is the key itself. */
    Node kinds() {
        return kinds;
    }

    KeyKind kind() {
        return kind.getValue();
    }

    /** Puts this key in, as if a person had pasted it. */
    void give(KeyKind wanted, String text) {
        kind.setValue(wanted);
        typed.setText(text);
    }

    void choose(KeyKind wanted) {
        kind.setValue(wanted);
    }

    /** The key that was typed, if it is one. */
    Optional<VerificationKey> key() {
        return key;
    }

    private void read() {
        arrange();
        var chosen = kind.getValue();
        var text = typed.getText();
        key = Optional.empty();
        said.clear();
        if (!chosen.typed() || text.isEmpty()) {
            reading.forget();
        } else {
            reading.run(() -> chosen.read(text), this::understood,
                    () -> said.refuse(words.say("token.key.unreadable")));
        }
        onChanged.run();
    }

    private void arrange() {
        var chosen = kind.getValue();
        setVisible(chosen.typed());
        typed.setPromptText(words.say(
                chosen == KeyKind.PUBLIC ? "token.key.prompt.public" : "token.key.prompt.secret"));
    }

    private void understood(KeyReading result) {
        switch (result) {
            case KeyReading.Read read -> {
                key = Optional.of(read.key());
                var text = new StringBuilder(words.say(read.what()));
                read.notes().stream().limit(Shortened.PROBLEMS)
                        .forEach(note -> text.append(" ").append(words.say(note)));
                said.accept(text.toString());
            }
            case KeyReading.Refused(var why) -> said.refuse(words.say(why));
        }
        onChanged.run();
    }

    /** What was understood of the key, or why it is none. */
    private static final class Said extends IconLine {
        Said() {
            super("fth-key", "");
            visibleProperty().bind(text().isNotEmpty());
            managedProperty().bind(visibleProperty());
        }

        void accept(String sentence) {
            icon().show("fth-key");
            getStyleClass().setAll("icon-line", "key-said");
            text().set(sentence);
        }

        void refuse(String sentence) {
            icon().show("fth-alert-circle");
            getStyleClass().setAll("icon-line", "field-error");
            text().set(sentence);
        }

        void clear() {
            text().set("");
        }
    }
}
