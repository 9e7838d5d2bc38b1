package loginlens.ui.look;

import java.util.List;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/** Loads the fonts, so that LoginLens looks the same everywhere: Inter for words, JetBrains Mono for bytes, icons. */
final class Fonts {
    private static final List<String> FILES = List.of(
            "inter/Inter-Regular.otf",
            "inter/Inter-SemiBold.otf",
            "inter/Inter-Bold.otf",
            "jetbrains_mono/JetBrainsMono-Regular.ttf",
            "jetbrains_mono/JetBrainsMono-Bold.ttf");

    private Fonts() {}

    /** Makes the families known to JavaFX. Without them the system's own fonts step in. */
    static void load() {
        for (var file : FILES) {
            Font.loadFont(Fonts.class.getResourceAsStream("/com/formdev/flatlaf/fonts/" + file), 14);
        }
        Font.loadFont(new FeatherIkonHandler().getFontResourceAsStream(), 14);
    }
}
