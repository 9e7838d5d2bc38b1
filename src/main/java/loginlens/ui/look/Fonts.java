package loginlens.ui.look;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.JarURLConnection;
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

    /** Of this class's file below the folder of classes. */
    private static final int DEPTH = Fonts.class.getName().split("\\.").length;

    private Fonts() {}

    /** Makes the families known to JavaFX. Without them the system's own fonts step in. */
    static void load() {
        var folder = folder();
        for (var file : FILES) {
            // From a file and by its address: JavaFX copies what comes as a stream into the temporary folder.
            if (Font.loadFont(folder.resolve(file).toUri().toString(), 0) == null) {
                System.getLogger(Fonts.class.getName()).log(Level.WARNING, "No font " + folder.resolve(file));
            }
        }
    }

    /**
     * Where the build puts them: beside the program's jar or its folder of classes. Asked of the class's own resource,
     * since the code source of what comes from an AOT cache may have no location.
     */
    private static Path folder() {
        try {
            var self = Fonts.class.getResource("Fonts.class");
            if (self.openConnection() instanceof JarURLConnection jar) {
                return Path.of(jar.getJarFileURL().toURI()).resolveSibling("fonts");
            }
            var inFolder = Path.of(self.toURI());
            return inFolder.getRoot().resolve(inFolder.subpath(0, inFolder.getNameCount() - DEPTH)).resolveSibling("fonts");
        } catch (IOException | URISyntaxException neverSoForAClassThatIsLoaded) {
            throw new IllegalStateException(neverSoForAClassThatIsLoaded);
        }
    }
}
