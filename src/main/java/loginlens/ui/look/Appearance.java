package loginlens.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;
import loginlens.preferences.Preference;
import loginlens.preferences.Preferences;

/**
 * Light or dark, and how large the text is. Everything is measured in em of the root's font, so one number scales all
 * of it.
 */
public final class Appearance {
    /** What decides between light and dark. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    private static final int SMALLEST = 100;
    private static final int LARGEST = 200;
    private static final int STEP = 10;
    private static final double BASE_PIXELS = 14;

    private static final String STYLE =
            Appearance.class.getResource("/loginlens/ui/theme/lens.css").toExternalForm();

    private static final Preference<Theme> THEME = Preference.oneOf("theme", Theme.SYSTEM);
    private static final Preference<Integer> TEXT_SIZE = Preference.number("textSize", SMALLEST, SMALLEST, LARGEST);

    private final Scene scene;
    private final Preferences preferences;
    private final Subscription followsSystem;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

    /** Dresses this scene as it was last time. */
    public Appearance(Scene scene, Preferences preferences) {
        this.scene = scene;
        this.preferences = preferences;
        Fonts.load();
        scene.getStylesheets().add(STYLE);
        followsSystem = Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> dress());
        dress();
    }

    /** No longer follows the system, which would keep the scene alive. */
    public void stop() {
        followsSystem.unsubscribe();
    }

    /** Whether it is dark now; follows every change. */
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    private boolean isDark() {
        return switch (preferences.get(THEME)) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    /**
     * Gives another scene the same colors, and keeps it so until the subscription ends. Its text has a size of its own.
     */
    public Subscription dressAlike(Scene other) {
        other.getStylesheets().addFirst(STYLE);
        return dark.subscribe(is -> color(other.getRoot(), is));
    }

    /** From light to dark or back; where that is what the system has, the system is followed again. */
    public void toggleTheme() {
        boolean dark = !isDark();
        boolean asTheSystem = dark == (Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
        choose(asTheSystem ? Theme.SYSTEM : dark ? Theme.DARK : Theme.LIGHT);
    }

    /** Light, dark, or as the system has it. */
    public void choose(Theme chosen) {
        preferences.set(THEME, chosen);
        dress();
    }

    /** The text size in percent. */
    public int textSize() {
        return preferences.get(TEXT_SIZE);
    }

    /** Larger text, up to 200 %. */
    public void larger() {
        resize(textSize() + STEP);
    }

    /** Smaller text, down to 100 %. */
    public void smaller() {
        resize(textSize() - STEP);
    }

    /** Text at 100 %. */
    public void reset() {
        resize(SMALLEST);
    }

    /** Text at this many percent, within the bounds. */
    public void resize(int percent) {
        preferences.set(TEXT_SIZE, Math.clamp(percent, SMALLEST, LARGEST));
        dress();
    }

    private void dress() {
        boolean isDark = isDark();
        dark.set(isDark);
        var base = (isDark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        color(scene.getRoot(), isDark);
        // Whole pixels: letters of a broken size lie differently in a text area and in the colors above it.
        scene.getRoot().setStyle("-fx-font-size: " + Math.round(BASE_PIXELS * textSize() / 100) + "px;");
    }

    /** By its style class, which it keeps where it is the right one: without any, no color would be known meanwhile. */
    private static void color(Parent root, boolean isDark) {
        var styles = root.getStyleClass();
        var wanted = isDark ? "dark" : "light";
        if (!styles.contains(wanted)) {
            styles.add(wanted);
            styles.remove(isDark ? "light" : "dark");
        }
    }
}
