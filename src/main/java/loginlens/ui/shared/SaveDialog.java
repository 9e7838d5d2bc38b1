package loginlens.ui.shared;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import loginlens.text.Words;

/** Asks by the system's own dialog. */
public final class SaveDialog implements SavePlace {
    private final Words words;

    /** Speaks these words. */
    public SaveDialog(Words words) {
        this.words = words;
    }

    @Override
    public Optional<Path> ask(Window owner, String suggestedName) {
        var chooser = new FileChooser();
        chooser.setTitle(words.say("save.title"));
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
