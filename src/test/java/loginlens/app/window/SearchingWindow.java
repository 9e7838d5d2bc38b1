package loginlens.app.window;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import loginlens.Launcher;
import loginlens.app.remote.Remote;

/** LoginLens in a JVM of its own, whose window is closed while bcrypt hashes at its highest cost. */
final class SearchingWindow {
    static final String CLOSING = "closing";

    private SearchingWindow() {}

    /** Starts it with these arguments, and says when it closes the window. */
    public static void main(String[] arguments) {
        Launcher.main(arguments);
        var remote = new Remote();
        remote.lens("passwords");
        remote.slide("#hashCost", 16);
        remote.begin("#part-LEAK");
        remote.begin("#tryList");
        remote.await("bcrypt at work", () -> remote.seen("#place-BCRYPT")
                .filter(place -> ((Labeled) place).getText().startsWith("hashing row")).isPresent());
        System.out.println(CLOSING);
        Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }
}
