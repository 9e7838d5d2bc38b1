package loginlens.ui.token;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import loginlens.text.Words;
import loginlens.token.ReadToken;

/** Which colour is which part, and how many bytes each part has once decoded. */
final class PartLegend extends FlowPane {
    private final Words words;

    PartLegend(Words words) {
        this.words = words;
        getStyleClass().add("legend");
    }

    void show(ReadToken token) {
        getChildren().setAll(token.parts().stream()
                .map(part -> {
                    var spot = new Region();
                    spot.getStyleClass().addAll("legend-spot", "spot-" + PartStyles.name(part.kind()));
                    var name = words.say("token.part." + PartStyles.name(part.kind()));
                    var label = new Label(words.say("token.part.bytes", name, part.byteCount()), spot);
                    label.getStyleClass().add("muted");
                    return label;
                })
                .toList());
    }
}
