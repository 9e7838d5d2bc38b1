package loginlens.app.window;

import java.util.Comparator;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import loginlens.preferences.Preference;
import loginlens.preferences.Preferences;

/** Where the window is and how large: as it was left, and always inside what a screen has left of itself. */
final class WindowPlace {
    private static final int MOST = 100_000;
    private static final Preference<Boolean> MAXIMIZED = Preference.onOff("windowMaximized", false);
    private static final Preference<Integer> X = Preference.number("windowX", 0, -MOST, MOST);
    private static final Preference<Integer> Y = Preference.number("windowY", 0, -MOST, MOST);
    /** 0 until a window was moved or made larger or smaller. */
    private static final Preference<Integer> WIDTH = Preference.number("windowWidth", 0, 0, MOST);
    private static final Preference<Integer> HEIGHT = Preference.number("windowHeight", 0, 0, MOST);

    /** What a system puts around a window, at most, in pixels. */
    private static final double TITLE_BAR = 40;
    /** While it is moved, its place changes at each pulse. */
    private static final Duration SETTLED = Duration.millis(500);

    private final Stage stage;
    private final Preferences preferences;
    private final PauseTransition settling = new PauseTransition(SETTLED);

    private WindowPlace(Stage stage, Preferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
        settling.setOnFinished(event -> remember());
    }

    /** Puts this window in its place, before it is shown. */
    static void give(Stage stage, Preferences preferences) {
        var place = new WindowPlace(stage, preferences);
        place.open(Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        stage.setOnShown(event -> place.follow());
    }

    private void open(List<Rectangle2D> screens) {
        int width = preferences.get(WIDTH);
        int height = preferences.get(HEIGHT);
        if (width > 0 && height > 0) {
            put(inside(new Rectangle2D(preferences.get(X), preferences.get(Y), width, height), screens));
        } else {
            var first = screens.getFirst();
            boolean fits = WindowMaker.WIDTH <= first.getWidth()
                    && WindowMaker.HEIGHT + TITLE_BAR <= first.getHeight();
            if (!fits) {
                put(inside(new Rectangle2D(first.getMinX(), first.getMinY(),
                        WindowMaker.WIDTH, WindowMaker.HEIGHT + TITLE_BAR), screens));
            }
        }
        stage.setMaximized(preferences.get(MAXIMIZED));
    }

    private void put(Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    /** The same place, moved and made smaller as far as needed, on the screen that has most of it. */
    static Rectangle2D inside(Rectangle2D wanted, List<Rectangle2D> screens) {
        var screen = screens.stream().max(Comparator.comparingDouble(each -> shared(each, wanted))).orElseThrow();
        double width = Math.min(wanted.getWidth(), screen.getWidth());
        double height = Math.min(wanted.getHeight(), screen.getHeight());
        return new Rectangle2D(
                Math.clamp(wanted.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(wanted.getMinY(), screen.getMinY(), screen.getMaxY() - height),
                width, height);
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    private void follow() {
        for (var size : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
            size.addListener((property, was, is) -> settling.playFromStart());
        }
        stage.maximizedProperty().addListener((property, was, is) -> settling.playFromStart());
    }

    /** A maximized window keeps the size that it goes back to. */
    private void remember() {
        preferences.set(MAXIMIZED, stage.isMaximized());
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            preferences.set(X, (int) stage.getX());
            preferences.set(Y, (int) stage.getY());
            preferences.set(WIDTH, (int) stage.getWidth());
            preferences.set(HEIGHT, (int) stage.getHeight());
        }
    }
}
