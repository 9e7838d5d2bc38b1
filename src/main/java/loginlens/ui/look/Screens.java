package loginlens.ui.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import loginlens.text.Words;

/** Loads the FXML that stands beside a controller: {@code LoginController} has {@code Login.fxml}. */
public final class Screens {
    private final Words words;
    private final Function<Class<?>, Object> controllers;

    /**
     * Loads with these words.
     *
     * @param controllers makes a controller of the class asked for, and fails for one it doesn't know
     */
    public Screens(Words words, Function<Class<?>, Object> controllers) {
        this.words = words;
        this.controllers = controllers;
    }

    /** A screen and the controller behind it. */
    public record Screen<C>(Parent root, C controller) {}

    /** Loads the screen of this controller. */
    public <C> Screen<C> load(Class<C> controller) {
        var name = controller.getSimpleName().replaceFirst("Controller$", "") + ".fxml";
        var loader = new FXMLLoader(controller.getResource(name), words.bundle());
        loader.setControllerFactory(controllers::apply);
        try {
            Parent root = loader.load();
            return new Screen<>(root, controller.cast(loader.getController()));
        } catch (IOException brokenBuild) {
            throw new UncheckedIOException(brokenBuild);
        }
    }
}
