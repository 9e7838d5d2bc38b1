package loginlens.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.Tip;
import loginlens.ui.look.Appearance;

/** The top bar: the name, the server, the client on or off, text size, light and dark, help. */
final class TopBar extends HBox {
    private final Words words;

    TopBar(MainWindow.Frame frame, Runnable present, Runnable client, Runnable help) {
        words = frame.words();
        var appearance = frame.appearance();
        getStyleClass().add("top-bar");
        var brand = new Label(words.say("app.name"), new Icon("fth-aperture"));
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        brand.setAccessibleText(words.say("app.name"));
        brand.contentDisplayProperty().bind(frame.server().narrow()
                .map(narrow -> narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(
                brand,
                spring,
                frame.server().button(),
                icon("top.present", new Icon("fth-monitor"), "present", present),
                icon("top.client", new Icon("fth-sidebar"), "toggleClient", client),
                text("top.smaller", "smaller", appearance::smaller),
                text("top.larger", "larger", appearance::larger),
                theme(appearance),
                icon("top.help", new Icon("fth-help-circle"), "help", help));
    }

    private Button text(String key, String id, Runnable action) {
        var button = new Button(words.say(key));
        return dress(button, key, id, action);
    }

    /** Shows what it leads to: the sun where it is dark. */
    private Button theme(Appearance appearance) {
        var icon = new Icon("fth-moon");
        appearance.darkProperty().subscribe(dark -> icon.show(dark ? "fth-sun" : "fth-moon"));
        return icon("top.theme", icon, "theme", appearance::toggleTheme);
    }

    private Button icon(String key, Icon icon, String id, Runnable action) {
        var button = new Button("", icon);
        return dress(button, key, id, action);
    }

    private Button dress(Button button, String key, String id, Runnable action) {
        button.setId(id);
        button.getStyleClass().addAll("flat", "top-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(words.say(key + ".name"));
        Tip.on(button, words.say(key + ".tip"));
        button.setOnAction(event -> action.run());
        return button;
    }
}
