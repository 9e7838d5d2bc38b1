package loginlens.ui.token;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;

/** Copies the token, or from its menu a part, a claim's value or the report; and says for a moment that it did. */
final class CopyMenu extends SplitMenuButton {
    private static final Duration SAID_FOR = Duration.seconds(1.6);

    private final Words words;
    private final Icon icon = new Icon("fth-copy");
    private final PauseTransition back = new PauseTransition(SAID_FOR);
    private final Map<MenuItem, Supplier<Optional<String>>> sources = new LinkedHashMap<>();

    /** Copies the token on a press of the button itself. */
    CopyMenu(Words words, Supplier<Optional<String>> token) {
        this.words = words;
        setText(words.say("copy"));
        setGraphic(icon);
        setMinWidth(USE_PREF_SIZE);
        back.setOnFinished(event -> {
            setText(words.say("copy"));
            icon.show("fth-copy");
        });
        setOnAction(event -> token.get().ifPresent(this::copy));
        setOnShowing(event -> sources.forEach((item, source) -> item.setDisable(source.get().isEmpty())));
        add(words.say("token.copy.token"), token);
    }

    /** Another thing to copy; disabled while there is none. */
    void add(String title, Supplier<Optional<String>> source) {
        var item = new MenuItem(title);
        item.setOnAction(event -> source.get().ifPresent(this::copy));
        sources.put(item, source);
        getItems().add(item);
    }

    /** Copies this. */
    void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        setText(words.say("copy.done"));
        icon.show("fth-check");
        back.playFromStart();
    }
}
