package loginlens.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;
import loginlens.ui.controls.Tip;
import loginlens.ui.look.Appearance;

/** The top bar: the name, the server's time, the client on or off, text size, light and dark, help. */
final class TopBar extends HBox {
    private static final double LABEL_FROM_EM = 40;

    private final Words words;

    TopBar(MainWindow.Frame frame, Runnable present, Runnable client, Runnable help) {
        words = frame.words();
        var appearance = frame.appearance();
        getStyleClass().add("top-bar");
        var brand = new Label(words.say("app.name"), new Icon("fth-aperture"));
        brand.getStyleClass().add("brand");
        brand.setMinWidth(USE_PREF_SIZE);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var timeLabel = new Label(words.say("top.serverTime"));
        timeLabel.getStyleClass().add("muted");
        timeLabel.setMinWidth(USE_PREF_SIZE);
        // Where there is no room for both, the time goes without its label.
        timeLabel.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> getWidth() >= LABEL_FROM_EM * timeLabel.getFont().getSize(),
                widthProperty(), timeLabel.fontProperty()));
        timeLabel.managedProperty().bind(timeLabel.visibleProperty());
        var time = new Label();
        time.setId("serverTime");
        Tip.on(time, words.say("top.serverTime"));
        time.getStyleClass().add("mono");
        time.setMinWidth(USE_PREF_SIZE);
        frame.serverTime().now().subscribe(now -> time.setText(words.times().timeOfDay(now)));
        getChildren().addAll(
                brand,
                spring,
                timeLabel,
                time,
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
