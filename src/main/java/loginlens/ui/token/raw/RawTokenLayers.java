package loginlens.ui.token.raw;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import loginlens.token.encoding.Span;

/**
 * An area with invisible text (selection, caret, undo, screen readers), and exactly above it a mark and a flow with the
 * colors. Area and flow wrap alike, as they have the same font, width and insets. As high as the whole text.
 */
final class RawTokenLayers extends Region {
    /** By so much the bounds of a letter in an area are higher than its line. */
    private static final double LETTER_MARGIN = 2;

    private final RawTokenArea area;
    private final TextFlow colors = new TextFlow();
    private final Path mark = new Path();
    /** By the part's place: a ground and a line under its changed letters. */
    private final List<ChangeMark> changes =
            List.of(new ChangeMark("header"), new ChangeMark("payload"), new ChangeMark("signature"));
    private List<List<Span>> changed = List.of();
    private Optional<Span> marked = Optional.empty();
    private Optional<Drawn> drawn = Optional.empty();

    /** For what the changed letters were drawn: as long as it holds, their shapes need not be asked for again. */
    private record Drawn(List<List<Span>> changed, double width, double height, double spacing) {}

    RawTokenLayers(RawTokenArea area) {
        this.area = area;
        colors.setMouseTransparent(true);
        colors.getStyleClass().add("raw-token-colours");
        mark.getStyleClass().add("raw-highlight");
        mark.setMouseTransparent(true);
        mark.setManaged(false);
        getChildren().add(area);
        getChildren().addAll(changes);
        getChildren().addAll(mark, colors);
    }

    /** Draws this text, which is the area's. */
    void color(String text) {
        colors.getChildren().setAll(RawColours.of(text));
        drawn = Optional.empty();
        requestLayout();
    }

    /** Marks these characters, and no others. */
    void highlight(Optional<Span> characters) {
        marked = characters;
        requestLayout();
    }

    /** Marks these letters as changed, and no others; they are sorted by part once, not whenever they are laid out. */
    void change(List<Span> letters) {
        var text = area.getText();
        int header = dot(text, 0);
        int payload = dot(text, header + 1);
        changed = List.of(between(letters, 0, header), between(letters, header, payload),
                between(letters, payload, text.length()));
        requestLayout();
    }

    /** Where the letter before the caret stands, once there is anything on screen. */
    Optional<Rectangle2D> caret() {
        return area.getSkin() instanceof TextAreaSkin skin
                ? Optional.of(skin.getCharacterBounds(Math.max(0, area.getCaretPosition() - 1)))
                : Optional.empty();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(colors.prefHeight(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        area.resizeRelocate(0, 0, getWidth(), getHeight());
        colors.resizeRelocate(0, 0, getWidth(), getHeight());
        matchLines();
        colors.layout();
        drawChanges();
        mark.getElements().clear();
        marked.filter(span -> span.end() <= area.getLength()).ifPresent(span ->
                mark.getElements().setAll(colors.getRangeShape(span.start(), span.end(), false)));
    }

    private void drawChanges() {
        var wanted = new Drawn(changed, getWidth(), getHeight(), colors.getLineSpacing());
        if (drawn.filter(wanted::equals).isEmpty()) {
            drawn = Optional.of(wanted);
            for (int part = 0; part < changed.size(); part++) {
                changes.get(part).draw(colors, changed.get(part));
            }
        }
    }

    private static int dot(String text, int from) {
        int at = text.indexOf('.', from);
        return at < 0 ? text.length() : at;
    }

    private static List<Span> between(List<Span> letters, int start, int end) {
        return letters.stream().filter(span -> start <= span.start() && span.end() <= end).toList();
    }

    /** An area sets its lines on whole pixels and a flow does not: it is given what is missing, line by line. */
    private void matchLines() {
        area.layout();
        if (area.getSkin() instanceof TextAreaSkin skin && !colors.getChildren().isEmpty()
                && colors.getChildren().getFirst() instanceof Text first) {
            double line = skin.getCharacterBounds(0).getHeight();
            var letter = new Text("e");
            letter.setFont(first.getFont());
            colors.setLineSpacing(Math.max(0, line - LETTER_MARGIN - letter.getLayoutBounds().getHeight()));
        }
    }
}
