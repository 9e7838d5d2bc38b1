package loginlens.ui.client;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import loginlens.account.FavoriteColor;
import loginlens.text.Words;
import loginlens.ui.controls.Tip;

/**
 * A few colors to pick a favorite from; picking the same again picks none. One stop in the Tab order: the arrow keys
 * lead from color to color. The name of the chosen one is written beside them.
 */
final class Swatches extends FlowPane {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<FavoriteColor, ToggleButton> buttons = new EnumMap<>(FavoriteColor.class);

    Swatches(Words words) {
        getStyleClass().add("swatches");
        setId("swatches");
        for (var color : FavoriteColor.values()) {
            var button = new ToggleButton("", dot(color));
            button.setToggleGroup(group);
            button.setUserData(color);
            button.setId("swatch-" + color.claim());
            button.getStyleClass().add("swatch");
            button.setAccessibleText(words.say("color." + color.claim()));
            Tip.on(button, words.say("color." + color.claim()));
            button.setFocusTraversable(color.ordinal() == 0);
            buttons.put(color, button);
        }
        var name = new Label();
        name.getStyleClass().add("muted");
        name.textProperty().bind(Bindings.createStringBinding(
                () -> words.say(chosen().map(color -> "color." + color.claim()).orElse("color.none")),
                group.selectedToggleProperty()));
        getChildren().addAll(buttons.values());
        getChildren().add(name);
    }

    Optional<FavoriteColor> chosen() {
        return Optional.ofNullable(group.getSelectedToggle()).map(Toggle::getUserData).map(FavoriteColor.class::cast);
    }

    void choose(Optional<FavoriteColor> color) {
        group.selectToggle(color.map(buttons::get).orElse(null));
    }

    /** A round spot of this color. */
    static Region dot(FavoriteColor color) {
        var dot = new Region();
        dot.getStyleClass().addAll("color-dot", "favorite-" + color.claim());
        return dot;
    }
}
