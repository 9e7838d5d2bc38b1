package loginlens.ui.controls;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
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
        var ending = suggestedName.substring(suggestedName.lastIndexOf('.'));
        chooser.getExtensionFilters().setAll(type(ending, words));
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(file -> withEnding(file, ending));
    }

    /** The type of file, as the system's dialog offers it. */
    static ExtensionFilter type(String ending, Words words) {
        return new ExtensionFilter(words.say("save.type", ending.substring(1).toUpperCase(Locale.ROOT)), "*" + ending);
    }

    /** Who types a name alone still gets a file that opens by a double click. */
    static Path withEnding(Path file, String ending) {
        var name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + ending);
    }
}
