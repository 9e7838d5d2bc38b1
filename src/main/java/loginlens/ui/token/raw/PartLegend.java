package loginlens.ui.token.raw;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import loginlens.text.Words;
import loginlens.token.reading.ReadToken;

/** Which colour is which part, and how many bytes each part has once decoded. */
public final class PartLegend extends FlowPane {
    private final Words words;

    /** Shows nothing yet. */
    public PartLegend(Words words) {
        this.words = words;
        getStyleClass().add("legend");
    }

    /** Shows the parts of this token. */
    public void show(ReadToken token) {
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
