package loginlens.ui.flow.slides;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import loginlens.story.Lane;
import loginlens.story.ToldStep;
import loginlens.story.Tone;
import loginlens.text.Words;

/** A step in the strip: a dot on its lane, or an arrow between two; the one at hand has its number in it. */
final class StripStep {
    /** Where a step is, as seen from the one at hand. */
    enum Place {
        DONE, CURRENT, AHEAD
    }

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    private static final double DOT_EM = 1.0;
    private static final double NUMBER_EM = 1.9;
    private static final double HEAD_EM = 0.42;

    private final ToldStep told;
    private final Place place;
    private final Label dot = new Label();
    private final Label name;
    private final Line line = new Line();
    private final Polygon head = new Polygon();

    StripStep(int number, ToldStep told, Place place, Words words) {
        this.told = told;
        this.place = place;
        name = new Label(words.say(told.label()));
        name.getStyleClass().add("strip-step-name");
        dot.getStyleClass().add("strip-dot");
        dot.setAlignment(Pos.CENTER);
        line.getStyleClass().add("strip-arrow");
        head.getStyleClass().add("strip-arrow-head");
        for (var node : List.of(dot, line, head, name)) {
            node.pseudoClassStateChanged(CURRENT, isCurrent());
            node.pseudoClassStateChanged(AHEAD, place == Place.AHEAD);
            // How it ended is told by the steps that were shown, not by those to come.
            if (told.tone() == Tone.BAD && place != Place.AHEAD) {
                node.getStyleClass().add("strip-bad");
            }
        }
        if (isCurrent()) {
            dot.setText(Integer.toString(number));
        }
        boolean arrow = told.isArrow();
        dot.setVisible(!arrow || isCurrent());
        line.setVisible(arrow);
        head.setVisible(arrow);
    }

    boolean isCurrent() {
        return place == Place.CURRENT;
    }

    Stream<Node> nodes() {
        return Stream.of(line, head, dot, name);
    }

    double nameWidth() {
        return name.prefWidth(-1);
    }

    void lay(double centre, double unit, Map<Lane, Double> lanes) {
        double from = lanes.get(told.from());
        double to = lanes.get(told.to());
        double size = unit * (isCurrent() ? NUMBER_EM : DOT_EM);
        // The number of an arrow stands where it begins, so that its head is seen.
        dot.resizeRelocate(centre - size / 2, from - size / 2, size, size);
        double tip = HEAD_EM * unit * Math.signum(to - from);
        line.setStartX(centre);
        line.setEndX(centre);
        line.setStartY(from);
        line.setEndY(to - tip * 2);
        head.getPoints().setAll(
                centre, to, centre - HEAD_EM * unit, to - 2 * tip, centre + HEAD_EM * unit, to - 2 * tip);
    }

    /** Names it under the lanes, within its chapter as far as that goes. */
    void name(boolean shown, double centre, double left, double width, double bottom) {
        name.setVisible(shown);
        name.autosize();
        double margin = name.getHeight() / 4;
        double room = width - name.getWidth() - 2 * margin;
        double x = room < 0 ? left + (width - name.getWidth()) / 2
                : Math.clamp(centre - name.getWidth() / 2, left + margin, left + margin + room);
        name.relocate(x, bottom - name.getHeight() - margin);
    }
}
