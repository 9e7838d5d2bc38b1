package loginlens.ui.token.raw;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;
import loginlens.token.encoding.Span;

/** Marks letters of one part as changed: a ground in the part's color, and a line below them for those who see none. */
final class ChangeMark extends Group {
    private final Path ground = new Path();
    private final Path line = new Path();

    ChangeMark(String part) {
        ground.getStyleClass().addAll("changed-ground", "changed-" + part);
        line.getStyleClass().addAll("changed-line", "changed-" + part);
        setMouseTransparent(true);
        setManaged(false);
        getChildren().addAll(ground, line);
    }

    void draw(TextFlow letters, List<Span> changed) {
        ground.getElements().clear();
        line.getElements().clear();
        for (var span : changed) {
            ground.getElements().addAll(letters.getRangeShape(span.start(), span.end(), false));
            line.getElements().addAll(letters.getUnderlineShape(span.start(), span.end()));
        }
    }
}
