package loginlens.ui.flow.slides;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import loginlens.story.Lane;
import loginlens.story.Story;
import loginlens.text.Words;
import loginlens.ui.flow.Stepper;
import loginlens.ui.look.Em;

/**
 * An exchange lying on its side: three lanes, a head for each chapter, and a mark for each step. The chapter at hand is
 * wide and names its steps; what is to come is dashed, and where it is asked for, only a question mark.
 */
final class ChapterStrip extends Region {
    private static final double HEAD_EM = 2.3;
    private static final double LANE_EM = 2.3;
    private static final double LABEL_EM = 1.9;
    private static final double GAP_EM = 0.5;

    private final Words words;
    private final Em em = new Em(this::requestLayout);
    private final Map<Lane, Label> names = new EnumMap<>(Lane.class);
    private final Map<Lane, Line> lanes = new EnumMap<>(Lane.class);
    private final Region ground = new Region();
    private final List<StripChapter> chapters = new ArrayList<>();

    ChapterStrip(Words words) {
        this.words = words;
        getStyleClass().add("strip");
        setId("strip");
        ground.getStyleClass().add("strip-ground");
        for (var lane : Lane.values()) {
            var name = new Label(words.say(lane.title()));
            name.getStyleClass().add("strip-lane-name");
            names.put(lane, name);
            var line = new Line();
            line.getStyleClass().add("strip-lane");
            lanes.put(lane, line);
        }
        setMinHeight(USE_PREF_SIZE);
    }

    /** Shows where in this story one is. */
    void show(Story story, Stepper.Position at) {
        chapters.clear();
        chapters.addAll(StripChapter.of(story, at, words));
        setAccessibleText(words.say("present.strip", at.step() + 1));
        getChildren().setAll(ground, em);
        getChildren().addAll(lanes.values());
        getChildren().addAll(names.values());
        chapters.forEach(chapter -> getChildren().addAll(chapter.nodes()));
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return em.pixels() * (HEAD_EM + LANE_EM * Lane.values().length + LABEL_EM);
    }

    @Override
    protected void layoutChildren() {
        double unit = em.pixels();
        double left = names.values().stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(0) + 1.5 * unit;
        var at = new EnumMap<Lane, Double>(Lane.class);
        for (var lane : Lane.values()) {
            double y = unit * (HEAD_EM + LANE_EM * (lane.ordinal() + 0.5));
            at.put(lane, y);
            var name = names.get(lane);
            name.autosize();
            name.relocate(0, snapPositionY(y - name.getHeight() / 2));
            var line = lanes.get(lane);
            line.setStartX(left);
            line.setEndX(getWidth());
            line.setStartY(y);
            line.setEndY(y);
        }
        var widths = widths(getWidth() - left, unit);
        double x = left;
        for (int each = 0; each < chapters.size(); each++) {
            var chapter = chapters.get(each);
            double width = widths.get(each);
            chapter.lay(x, width - GAP_EM * unit, unit, HEAD_EM * unit - GAP_EM * unit, at, getHeight());
            if (chapter.isCurrent()) {
                ground.resizeRelocate(x, HEAD_EM * unit, width - GAP_EM * unit, getHeight() - HEAD_EM * unit);
            }
            x += width;
        }
    }

    /** Each as wide as it needs; what is left goes to the chapter at hand first, and then to all by their steps. */
    private List<Double> widths(double room, double unit) {
        var least = chapters.stream().map(chapter -> chapter.least(unit) + GAP_EM * unit).toList();
        double sum = least.stream().mapToDouble(Double::doubleValue).sum();
        if (sum >= room) {
            return least.stream().map(width -> width * room / sum).toList();
        }
        double left = room - sum;
        double weights = chapters.stream().mapToDouble(StripChapter::weight).sum();
        return chapters.stream()
                .map(chapter -> chapter.least(unit) + GAP_EM * unit + left * chapter.weight() / weights)
                .toList();
    }
}
