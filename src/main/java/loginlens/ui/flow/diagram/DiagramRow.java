package loginlens.ui.flow.diagram;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;
import loginlens.story.ToldStep;
import loginlens.story.Tone;
import loginlens.text.Words;
import loginlens.ui.controls.Icon;

/** A step in the diagram: a box in its lane, or words above an arrow between two. A click goes there. */
final class DiagramRow {
    private final ToldStep told;
    private final HBox content = new HBox();
    private final Button chip = new Button("", content);
    private final Line line = new Line();
    private final Polygon head = new Polygon();
    private final Text time = new Text();

    DiagramRow(int number, ToldStep told, Runnable choose, Words words) {
        this.told = told;
        var badge = new StackPane(new Text(Integer.toString(number)));
        badge.getStyleClass().add("flow-number");
        var text = new Text(words.say(told.label()));
        text.getStyleClass().add("flow-label");
        content.getChildren().addAll(badge, text);
        if (told.tone() != Tone.PLAIN) {
            var mark = new Icon(told.tone() == Tone.GOOD ? "fth-check" : "fth-x");
            mark.getStyleClass().add(told.tone() == Tone.GOOD ? "flow-good" : "flow-bad");
            content.getChildren().add(mark);
        }
        var took = told.step().took();
        if (!took.isZero()) {
            time.setText(words.times().milliseconds(took));
            time.getStyleClass().add("flow-time");
            content.getChildren().add(time);
        }
        content.getStyleClass().add("flow-chip-content");
        // Without the look of a button, and no stop for Tab: the arrow keys go from step to step.
        chip.setFocusTraversable(false);
        chip.getStyleClass().setAll("flow-chip", told.isArrow() ? "flow-over-arrow" : "flow-box");
        chip.setId("flow-step-" + number);
        // Its name: the number depends on the exchange.
        chip.setUserData(told.step().kind().getClass());
        chip.setAccessibleText(words.say("flow.step.spoken", number, words.say(told.title())));
        if (told.tone() == Tone.BAD) {
            chip.getStyleClass().add("flow-failed");
        }
        chip.setOnAction(event -> choose.run());
        line.getStyleClass().add("flow-arrow");
        head.getStyleClass().add("flow-arrow-head");
    }

    ToldStep told() {
        return told;
    }

    Region chip() {
        return chip;
    }

    Line line() {
        return line;
    }

    Polygon head() {
        return head;
    }

    /** In little room, the time gives way to the words; the bar below the diagram says where it went. */
    void fit(double room) {
        double wanted = chip.snappedLeftInset() + chip.snappedRightInset()
                + content.snappedLeftInset() + content.snappedRightInset()
                + content.getSpacing() * (content.getChildren().size() - 1)
                + content.getChildren().stream().mapToDouble(part -> part.prefWidth(-1)).sum();
        boolean shown = wanted <= room;
        time.setManaged(shown);
        time.setVisible(shown);
    }

    /** Where this step is, as seen from the one that is shown. It is not drawn. */
    void show(boolean current, boolean ahead) {
        for (var node : List.of(chip, line, head)) {
            node.pseudoClassStateChanged(ChapterHead.CURRENT, current);
            node.pseudoClassStateChanged(ChapterHead.AHEAD, ahead);
            node.setVisible(false);
        }
    }

    /** Has it drawn after all. */
    void draw() {
        chip.setVisible(true);
        line.setVisible(told.isArrow());
        head.setVisible(told.isArrow());
    }
}
