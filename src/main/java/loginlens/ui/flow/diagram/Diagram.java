package loginlens.ui.flow.diagram;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import loginlens.story.Chapter;
import loginlens.story.Lane;
import loginlens.story.Story;
import loginlens.text.Words;
import loginlens.ui.flow.Stepper;
import loginlens.ui.look.Em;

/**
 * An exchange as a sequence diagram: a lane each for client, server and store, a head for each chapter, and the steps of
 * the chapter at hand. It takes the width that there is, shares the height among its lines, and asks for more only where
 * they would get too low.
 */
public final class Diagram extends Region {
    private static final Map<Lane, Double> LANES = Map.of(Lane.CLIENT, 0.17, Lane.SERVER, 0.5, Lane.STORE, 0.86);
    private static final double HEAD_EM = 2.1;
    private static final double LOWEST_ROW_EM = 1.75;
    private static final double HIGHEST_ROW_EM = 2.7;
    private static final double MARGIN_EM = 0.6;

    private final Words words;
    private final IntConsumer choose;
    private final Em em = new Em(this::requestLayout);
    private final Map<Lane, Region> heads = new EnumMap<>(Lane.class);
    private final Map<Lane, Line> lanes = new EnumMap<>(Lane.class);
    private final Region headGround = new Region();
    private final List<DiagramRow> rows = new ArrayList<>();
    private final Map<Chapter, ChapterHead> chapters = new EnumMap<>(Chapter.class);
    private final ChapterHead unknown = ChapterHead.unknown();
    private final List<Button> folds = new ArrayList<>();
    private Optional<Story> story = Optional.empty();
    private Stepper.Position position = new Stepper.Position(0, false, false);
    private List<DiagramPlan.Entry> plan = List.of();
    private double pinned;

    /** Draws in these words; a click on a step chooses it, counted from 0. */
    public Diagram(Words words, IntConsumer choose) {
        this.words = words;
        this.choose = choose;
        getStyleClass().add("flow-diagram");
        setId("flowDiagram");
        headGround.getStyleClass().add("flow-lane-ground");
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
    public void show(Story shown) {
        clear();
        story = Optional.of(shown);
        for (int at = 0; at < shown.steps().size(); at++) {
            int step = at;
            rows.add(new DiagramRow(at + 1, shown.steps().get(at), () -> choose.accept(step), words));
        }
        shown.chapters().forEach(chapter -> chapters.put(
                chapter.chapter(), ChapterHead.of(chapter, () -> choose.accept(chapter.from()), words)));
        getChildren().setAll(em);
        getChildren().addAll(lanes.values());
        chapters.values().forEach(chapter -> getChildren().add(chapter.node()));
        getChildren().add(unknown.node());
        rows.forEach(row -> getChildren().addAll(row.line(), row.head(), row.chip()));
        getChildren().add(headGround);
        getChildren().addAll(heads.values());
    }

    /** Forgets what was shown. */
    public void clear() {
        story = Optional.empty();
        plan = List.of();
        rows.clear();
        chapters.clear();
        folds.clear();
        getChildren().clear();
    }

    /** Marks the step that is shown; what comes after it is dashed, and untold while one is asked for it. */
    public void mark(Stepper.Position shown) {
        position = shown;
        story.ifPresent(told -> draw(DiagramPlan.of(told, shown), false));
    }

    /** Does this while every step is drawn, none of them as to come. */
    public void wholly(Runnable act) {
        story.ifPresent(told -> {
            draw(DiagramPlan.whole(told), true);
            act.run();
            mark(position);
        });
    }

    private void draw(List<DiagramPlan.Entry> entries, boolean whole) {
        plan = entries;
        chapters.values().forEach(ChapterHead::hide);
        unknown.hide();
        getChildren().removeAll(folds);
        folds.clear();
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).show(!whole && at == position.step() && !position.question(), !whole && at > position.step());
        }
        for (var entry : entries) {
            switch (entry) {
                case DiagramPlan.Head(var chapter, var open, var ahead) ->
                    chapters.get(chapter.chapter()).show(open, ahead, whole || !position.asks() || !open);
                case DiagramPlan.Unknown(var asked) -> unknown.show(asked, true, false);
                case DiagramPlan.Row(var step) -> rows.get(step).draw();
                case DiagramPlan.Fold fold -> folds.add(fold(fold));
            }
        }
        getChildren().addAll(getChildren().indexOf(headGround), folds);
        requestLayout();
    }

    private Button fold(DiagramPlan.Fold fold) {
        var label = words.say(fold.ahead() ? "flow.fold.ahead" : "flow.fold.done", fold.to() - fold.from());
        var text = new Text(label);
        var button = new Button("", text);
        button.setFocusTraversable(false);
        button.getStyleClass().setAll("flow-chip", "flow-box", "flow-fold");
        button.pseudoClassStateChanged(ChapterHead.AHEAD, fold.ahead());
        button.setAccessibleText(words.say("flow.fold.spoken", label, fold.from() + 1, fold.to()));
        button.setOnAction(event -> choose.accept(fold.from()));
        return button;
    }

    /** Where a line is, from the diagram's upper edge. */
    public record Row(double top, double height) {}

    /** The line of the step that is shown, or of the question for the next one. */
    public Row current() {
        double height = rowHeight(getHeight());
        int line = 0;
        for (int at = 0; at < plan.size(); at++) {
            boolean shown = switch (plan.get(at)) {
                case DiagramPlan.Row(var step) -> step == position.step() && !position.question();
                case DiagramPlan.Unknown(var asked) -> asked;
                case DiagramPlan.Head _, DiagramPlan.Fold _ -> false;
            };
            line = shown ? at : line;
        }
        return new Row(headHeight() + line * height, height);
    }

    /** How high the names of the lanes are, which are always in sight. */
    public double headHeight() {
        return HEAD_EM * size();
    }

    /** Has the names of the lanes at this distance from the upper edge, for what is above it is scrolled out of sight. */
    public void pin(double top) {
        pinned = top;
        headGround.setTranslateY(pinned);
        heads.values().forEach(head -> head.setTranslateY(pinned));
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
        return headHeight() + plan.size() * LOWEST_ROW_EM * size() + bottom();
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double height = rowHeight(getHeight());
        double end = headHeight() + plan.size() * height + bottom() / 2;
        headGround.resizeRelocate(0, 0, getWidth(), headHeight());
        for (var lane : Lane.values()) {
            var head = heads.get(lane);
            double width = head.prefWidth(-1);
            head.resizeRelocate(snapPositionX(x(lane) - width / 2), 0, width, head.prefHeight(-1));
            line(lanes.get(lane), x(lane), head.prefHeight(-1), x(lane), end);
        }
        var fold = folds.iterator();
        for (int at = 0; at < plan.size(); at++) {
            double top = headHeight() + at * height;
            switch (plan.get(at)) {
                case DiagramPlan.Head(var chapter, var _, var _) ->
                    across(chapters.get(chapter.chapter()).node(), top, height);
                case DiagramPlan.Unknown _ -> across(unknown.node(), top, height);
                case DiagramPlan.Row(var step) -> place(rows.get(step), top, height);
                case DiagramPlan.Fold _ -> chip(fold.next(), x(Lane.SERVER), top, height, 0);
            }
        }
    }

    private void across(Region head, double top, double height) {
        double margin = snapSizeX(MARGIN_EM * size());
        double tall = snapSizeY(Math.min(head.prefHeight(-1), height));
        head.resizeRelocate(margin, snapPositionY(top + (height - tall) / 2), getWidth() - 2 * margin, tall);
    }

    private void place(DiagramRow row, double top, double height) {
        row.fit(getWidth());
        double from = x(row.told().from());
        double to = x(row.told().to());
        chip(row.chip(), (from + to) / 2, top, height, row.told().isArrow() ? 0.18 * size() : 0);
        double y = Math.round(top + height - 0.22 * size()) + 0.5;
        line(row.line(), from, y, to, y);
        double point = to > from ? -0.55 * size() : 0.55 * size();
        row.head().getPoints().setAll(to, y, to + point, y - 0.3 * size(), to + point, y + 0.3 * size());
    }

    private void chip(Region chip, double middle, double top, double height, double lift) {
        double width = Math.min(getWidth(), snapSizeX(chip.prefWidth(-1)));
        double tall = chip.prefHeight(-1);
        double left = Math.clamp(middle - width / 2, 0, Math.max(0, getWidth() - width));
        chip.resizeRelocate(snapPositionX(left), snapPositionY(top + (height - tall) / 2 - lift), width, tall);
    }

    private static void line(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    private double rowHeight(double height) {
        double room = (height - headHeight() - bottom()) / Math.max(1, plan.size());
        return Math.clamp(room, LOWEST_ROW_EM * size(), HIGHEST_ROW_EM * size());
    }

    private double x(Lane lane) {
        return Math.round(LANES.get(lane) * getWidth()) + 0.5;
    }

    private double bottom() {
        return 0.6 * size();
    }

    private double size() {
        return em.pixels();
    }
}
