package loginlens.ui.look;

import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;

/** Loads the fonts, so that LoginLens looks the same everywhere: Inter for words, JetBrains Mono for bytes, icons. */
final class Fonts {
    private static final List<String> FILES = List.of(
            "Inter-Regular.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf",
            "JetBrainsMono-Regular.ttf",
            "JetBrainsMono-Bold.ttf",
            "feather.ttf");

    private Fonts() {}

    /** Makes the families known to JavaFX. Without them the system's own fonts step in. */
    static void load() {
        for (var file : FILES) {
            // From a file and by its address: JavaFX copies what comes as a stream into the temporary folder.
            if (Font.loadFont(folder().resolve(file).toUri().toString(), 0) == null) {
                System.getLogger(Fonts.class.getName()).log(Level.WARNING, "No font " + folder().resolve(file));
            }
        }
    }

    /** Where the build puts them: beside the program's jar or its folder of classes. */
    private static Path folder() {
        try {
            return Path.of(Fonts.class.getProtectionDomain().getCodeSource().getLocation().toURI()).resolveSibling("fonts");
        } catch (URISyntaxException neverMadeByTheJvm) {
            throw new IllegalStateException(neverMadeByTheJvm);
        }
    }
}
