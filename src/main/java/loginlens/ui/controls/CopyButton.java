package loginlens.ui.controls;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import loginlens.text.Words;

/** Copies a text, and says for a moment that it did. */
public final class CopyButton extends Button {
    private static final Duration SAID_FOR = Duration.seconds(1.6);

    /** Copies what the source gives at that moment. */
    public CopyButton(Words words, Supplier<String> source) {
        this(words, "copy", source);
    }

    /** The same under another name, which stands in the bundle. */
    public CopyButton(Words words, String nameKey, Supplier<String> source) {
        super(words.say(nameKey), new Icon("fth-copy"));
        setMinWidth(USE_PREF_SIZE);
        var icon = (Icon) getGraphic();
        var back = new PauseTransition(SAID_FOR);
        back.setOnFinished(event -> {
            setText(words.say(nameKey));
            icon.show("fth-copy");
        });
        setOnAction(event -> {
            var content = new ClipboardContent();
            content.putString(source.get());
            Clipboard.getSystemClipboard().setContent(content);
            setText(words.say("copy.done"));
            icon.show("fth-check");
            back.playFromStart();
        });
    }
}
