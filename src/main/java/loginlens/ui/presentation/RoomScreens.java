package loginlens.ui.presentation;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;

/** The screens of this computer, of which a room looks at one. */
final class RoomScreens {
    /**
     * Where the room looks.
     *
     * @param bounds  the whole of that screen
     * @param isOther whether the teacher's window is on another one
     */
    record Place(Rectangle2D bounds, boolean isOther) {}

    private RoomScreens() {}

    /** Another screen than the one that this window is on, if there is another. */
    static Place forRoom(Window window) {
        var all = Screen.getScreens().stream().map(Screen::getBounds).toList();
        return forRoom(all, new Rectangle2D(
                window.getX(), window.getY(), Math.max(1, window.getWidth()), Math.max(1, window.getHeight())));
    }

    static Place forRoom(List<Rectangle2D> screens, Rectangle2D window) {
        double x = window.getMinX() + window.getWidth() / 2;
        double y = window.getMinY() + window.getHeight() / 2;
        var own = screens.stream().filter(screen -> screen.contains(x, y)).findFirst().orElse(screens.getFirst());
        return screens.stream().filter(screen -> !screen.equals(own)).findFirst()
                .map(other -> new Place(other, true))
                .orElse(new Place(own, false));
    }
}
