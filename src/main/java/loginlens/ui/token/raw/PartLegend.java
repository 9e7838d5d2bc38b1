package loginlens.ui.token.raw;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import loginlens.text.Words;
import loginlens.token.reading.ReadToken;
import loginlens.token.reading.TokenPart;

/** Which color is which part, how many bytes each part has once decoded, and which of them were edited. */
public final class PartLegend extends FlowPane {
    private final Words words;
    private List<TokenPart> parts = List.of();
    private Set<Integer> edited = Set.of();

    /** Shows nothing yet. */
    public PartLegend(Words words) {
        this.words = words;
        getStyleClass().add("legend");
        setId("partLegend");
    }

    /** Shows the parts of this token. */
    public void show(ReadToken token) {
        parts = token.parts();
        fill();
    }

    /** Says of these parts, counted from 0, that they were edited, and of no others. */
    public void edited(Set<Integer> wanted) {
        edited = wanted;
        fill();
    }

    private void fill() {
        getChildren().setAll(IntStream.range(0, parts.size()).mapToObj(this::entry).toList());
    }

    private Node entry(int at) {
        var part = parts.get(at);
        var spot = new Region();
        spot.getStyleClass().addAll("legend-spot", "spot-" + PartStyles.name(part.kind()));
        var name = words.say("token.part." + PartStyles.name(part.kind()));
        var bytes = words.say("token.part.bytes", name, part.byteCount());
        var label = new Label(edited.contains(at) ? words.say("token.part.edited", bytes) : bytes, spot);
        label.getStyleClass().add("muted");
        return label;
    }
}
