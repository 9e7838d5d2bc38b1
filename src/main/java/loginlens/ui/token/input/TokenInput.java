package loginlens.ui.token.input;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

/** The ways in which a token comes into the lens: Ctrl V where nothing else takes it, and dropping a text or a file. */
public final class TokenInput {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final Node view;
    private final Consumer<String> onText;
    private final Consumer<Path> onFile;

    /** Watches this view for keys and drops; what comes is handed over as a text or as a file. */
    public TokenInput(Node view, Consumer<String> onText, Consumer<Path> onFile) {
        this.view = view;
        this.onText = onText;
        this.onFile = onFile;
        view.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
            }
        });
        view.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        view.setOnDragDropped(event -> {
            var dropped = event.getDragboard();
            if (dropped.hasFiles()) {
                onFile.accept(dropped.getFiles().getFirst().toPath());
            } else if (dropped.hasString()) {
                onText.accept(dropped.getString());
            }
            event.setDropCompleted(true);
            event.consume();
        });
    }

    /** Takes what is on the clipboard. */
    public void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            onFile.accept(clipboard.getFiles().getFirst().toPath());
        } else {
            onText.accept(clipboard.hasString() ? clipboard.getString() : "");
        }
    }

    private void pressed(KeyEvent event) {
        if (PASTE.match(event) && isShown()) {
            paste();
            event.consume();
        }
    }

    /** The tab pane hides the lenses that are not chosen. */
    private boolean isShown() {
        for (Node node = view; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
