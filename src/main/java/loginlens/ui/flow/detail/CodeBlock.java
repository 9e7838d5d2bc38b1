package loginlens.ui.flow.detail;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loginlens.ui.controls.Wrapping;

/** Lines of code in as much width as there is: a line that does not fit goes on below, further in. */
final class CodeBlock extends Wrapping {
    private final List<String> lines;
    private final TextFlow flow = new TextFlow();
    private final Text ruler = new Text("0".repeat(10));
    private int columns;

    CodeBlock(List<String> lines) {
        this.lines = List.copyOf(lines);
        getStyleClass().addAll("mono", "flow-code");
        ruler.setManaged(false);
        ruler.setVisible(false);
        ruler.fontProperty().addListener(change -> requestLayout());
        flow.getChildren().setAll(lines.stream().map(CodeBlock::text).toList());
        getChildren().addAll(flow, ruler);
        setAccessibleText(String.join("\n", lines));
    }

    @Override
    protected double computePrefHeight(double width) {
        fill(width);
        return snapSizeY(flow.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        fill(getWidth());
        flow.resizeRelocate(0, 0, Math.max(getWidth(), flow.prefWidth(-1)), getHeight());
    }

    /** Breaks the lines anew if they have more or less room than before. */
    private void fill(double width) {
        int fit = (int) (width / (ruler.getLayoutBounds().getWidth() / ruler.getText().length()));
        if (fit > 0 && fit != columns) {
            columns = fit;
            for (int at = 0; at < lines.size(); at++) {
                var end = at == lines.size() - 1 ? "" : "\n";
                ((Text) flow.getChildren().get(at)).setText(String.join("\n", CodeLine.broken(lines.get(at), fit)) + end);
            }
        }
    }

    private static Text text(String line) {
        var text = new Text(line);
        text.getStyleClass().add(CodeLine.isComment(line) ? "flow-comment" : "bytes-plain");
        return text;
    }
}
