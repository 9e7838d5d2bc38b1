package loginlens.ui.flow.diagram;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import loginlens.story.Lane;
import loginlens.story.Story;
import loginlens.text.Words;
import loginlens.ui.flow.Stepper;
import loginlens.ui.look.Em;

/**
 * An exchange as a sequence diagram: a lane each for client, server and store, and a row for each step. It takes the
 * width that there is, shares the height among its rows, and asks for more only where they would get too low.
 */
public final class Diagram extends Region {
    private static final Map<Lane, Double> LANES = Map.of(Lane.CLIENT, 0.17, Lane.SERVER, 0.5, Lane.STORE, 0.86);
    private static final double HEAD_EM = 2.1;
    private static final double LOWEST_ROW_EM = 1.6;
    private static final double HIGHEST_ROW_EM = 2.7;

    private final Words words;
    private final IntConsumer choose;
    private final Em em = new Em(this::requestLayout);
    private final Map<Lane, Region> heads = new EnumMap<>(Lane.class);
    private final Map<Lane, Line> lanes = new EnumMap<>(Lane.class);
    private final List<DiagramRow> rows = new ArrayList<>();

    /** Draws in these words; a click on a step chooses it, counted from 0. */
    public Diagram(Words words, IntConsumer choose) {
        this.words = words;
        this.choose = choose;
        getStyleClass().add("flow-diagram");
        setId("flowDiagram");
        for (var lane : Lane.values()) {
            var head = new StackPane(new Text(words.say(lane.title())));
            head.getStyleClass().add("flow-lane-head");
            heads.put(lane, head);
            var line = new Line();
            line.getStyleClass().add("flow-lane");
            lanes.put(lane, line);
        }
    }

    /** Draws this story, with none of its steps marked. */
    public void show(Story story) {
        rows.clear();
        for (int at = 0; at < story.steps().size(); at++) {
            int step = at;
            rows.add(new DiagramRow(at + 1, story.steps().get(at), () -> choose.accept(step), words));
        }
        getChildren().setAll(em);
        getChildren().addAll(lanes.values());
        getChildren().addAll(heads.values());
        rows.forEach(row -> getChildren().addAll(row.line(), row.head(), row.chip()));
    }

    /** Forgets what was shown. */
    public void clear() {
        rows.clear();
        getChildren().clear();
    }

    /** Marks the step that is shown; those after it are dim, and nameless while one is asked for them. */
    public void mark(Stepper.Position position) {
        for (int at = 0; at < rows.size(); at++) {
            boolean ahead = at > position.step();
            boolean asked = position.question() && at == position.step() + 1;
            rows.get(at).show(position.question() ? asked : at == position.step(), ahead && !asked, ahead && position.asks());
        }
    }

    /** Where a row is, from the diagram's upper edge. */
    public record Row(double top, double height) {}

    /** The step's row, to be scrolled to. */
    public Row row(int step) {
        double height = rowHeight(getHeight());
        return new Row(headHeight() + step * height, height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 34 * size();
    }

    @Override
    protected double computeMinHeight(double width) {
        return headHeight() + rows.size() * LOWEST_ROW_EM * size() + bottom();
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double height = rowHeight(getHeight());
        double end = headHeight() + rows.size() * height + bottom() / 2;
        for (var lane : Lane.values()) {
            var head = heads.get(lane);
            double width = head.prefWidth(-1);
            head.resizeRelocate(snapPositionX(x(lane) - width / 2), 0, width, head.prefHeight(-1));
            line(lanes.get(lane), x(lane), head.prefHeight(-1), x(lane), end);
        }
        for (int at = 0; at < rows.size(); at++) {
            place(rows.get(at), headHeight() + at * height, height);
        }
    }

    private void place(DiagramRow row, double top, double height) {
        row.fit(getWidth());
        var chip = row.chip();
        double from = x(row.told().from());
        double to = x(row.told().to());
        double width = Math.min(getWidth(), snapSizeX(chip.prefWidth(-1)));
        double tall = chip.prefHeight(-1);
        double left = Math.clamp((from + to - width) / 2, 0, Math.max(0, getWidth() - width));
        double above = row.told().isArrow() ? (height - tall) / 2 - 0.18 * size() : (height - tall) / 2;
        chip.resizeRelocate(snapPositionX(left), snapPositionY(top + above), width, tall);
        double y = Math.round(top + height - 0.22 * size()) + 0.5;
        line(row.line(), from, y, to, y);
        double point = to > from ? -0.55 * size() : 0.55 * size();
        row.head().getPoints().setAll(to, y, to + point, y - 0.3 * size(), to + point, y + 0.3 * size());
    }

    private static void line(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    private double rowHeight(double height) {
        double room = (height - headHeight() - bottom()) / Math.max(1, rows.size());
        return Math.clamp(room, LOWEST_ROW_EM * size(), HIGHEST_ROW_EM * size());
    }

    private double x(Lane lane) {
        return Math.round(LANES.get(lane) * getWidth()) + 0.5;
    }

    private double headHeight() {
        return HEAD_EM * size();
    }

    private double bottom() {
        return 0.6 * size();
    }

    private double size() {
        return em.pixels();
    }
}
