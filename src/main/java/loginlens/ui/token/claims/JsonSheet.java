package loginlens.ui.token.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import loginlens.token.encoding.Span;

/**
 * A text area with the number of each line beside it, the line of the caret tinted, and some values marked. As high as
 * its text, so that only what is around it scrolls. Numbers, tint and marks lie behind the area, at the places that its
 * skin names.
 */
final class JsonSheet extends Region {
    /** What the area takes beside its letters, in em. */
    private static final double MARGIN_EM = 2.4;
    /** Room beside the numbers, in letters. */
    private static final double GAP = 1.5;
    /** The longest value that is marked letter by letter, in characters. */
    private static final int LONGEST_MARK = 1_000;
    /** By so much the bounds of a letter in an area are higher than its line. */
    private static final double LETTER_MARGIN = 2;
    /** The height of the line below a marked value, in pixels. */
    private static final double LINE = 2;

    private final TextArea area;
    private final String part;
    private final Region current = new Region();
    private final Group marks = new Group();
    private final Group numbers = new Group();
    private List<Span> marked = List.of();

    /** Around this area; the name of the part says in which color it marks. */
    JsonSheet(TextArea area, String part) {
        this.area = area;
        this.part = part;
        current.getStyleClass().addAll("json-current", "head-" + part);
        current.visibleProperty().bind(area.focusedProperty());
        for (var behind : List.of(marks, numbers)) {
            behind.setManaged(false);
        }
        getStyleClass().add("json-sheet");
        getChildren().addAll(current, marks, numbers, area);
        area.textProperty().subscribe(this::grow);
        area.fontProperty().subscribe(this::grow);
        area.widthProperty().subscribe(this::grow);
        area.caretPositionProperty().subscribe(this::requestLayout);
    }

    /** Marks these values, and no others. */
    void mark(List<Span> values) {
        marked = values;
        requestLayout();
    }

    /** As high as its text; the area itself would scroll. */
    private void grow() {
        int perLine = perLine();
        area.setPrefRowCount(Math.max(2, area.getText().lines()
                .mapToInt(line -> Math.max(1, Math.ceilDiv(line.length(), perLine))).sum() + 1));
        requestLayout();
    }

    private int perLine() {
        double room = area.getWidth() - MARGIN_EM * area.getFont().getSize();
        return room <= 0 ? Integer.MAX_VALUE : Math.max(1, (int) (room / letter()));
    }

    private double letter() {
        return text("0", area.getFont()).getLayoutBounds().getWidth();
    }

    private double gutter(long lines) {
        return Math.ceil((Long.toString(lines).length() + GAP) * letter());
    }

    @Override
    protected double computePrefHeight(double width) {
        return area.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var text = area.getText();
        double gutter = gutter(text.chars().filter(letter -> letter == '\n').count() + 1);
        area.resizeRelocate(gutter, 0, Math.max(0, getWidth() - gutter), getHeight());
        area.applyCss();
        area.layout();
        if (area.getSkin() instanceof TextAreaSkin skin && area.lookup(".content") instanceof Region content
                && !text.isEmpty()) {
            // The skin counts from its content, which the borders of the area lie around.
            var offset = area.sceneToLocal(content.localToScene(0, 0));
            var tops = tops(skin, text, offset.getY());
            number(tops, gutter);
            tint(tops, text);
            marks.getChildren().setAll(marked.stream().filter(span -> span.end() <= text.length())
                    .flatMap(span -> rows(skin, span)).flatMap(row -> mark(row, gutter + offset.getX(), offset.getY()))
                    .toList());
        }
    }

    /** The upper edge of each line, and the lower edge of the last; asked of the skin only where a line may wrap. */
    private List<Double> tops(TextAreaSkin skin, String text, double offset) {
        var tops = new ArrayList<Double>();
        int perLine = perLine();
        double pitch = skin.getCharacterBounds(0).getHeight() - LETTER_MARGIN;
        double next = offset + top(skin, 0);
        int start = 0;
        while (start <= text.length()) {
            tops.add(next);
            int end = text.indexOf('\n', start);
            int after = end < 0 ? text.length() : end;
            next = after - start < perLine ? next + pitch
                    : offset + top(skin, after - 1) + pitch;
            start = after + 1;
        }
        tops.add(next);
        return tops;
    }

    private static double top(TextAreaSkin skin, int letter) {
        return skin.getCharacterBounds(Math.max(0, letter)).getMinY() + LETTER_MARGIN / 2;
    }

    private void number(List<Double> tops, double gutter) {
        var children = numbers.getChildren();
        while (children.size() >= tops.size()) {
            children.removeLast();
        }
        while (children.size() < tops.size() - 1) {
            var number = text(Integer.toString(children.size() + 1), area.getFont());
            number.getStyleClass().add("json-number");
            number.setTextOrigin(VPos.TOP);
            children.add(number);
        }
        for (int line = 0; line < children.size(); line++) {
            var number = (Text) children.get(line);
            number.setFont(area.getFont());
            number.setX(gutter - number.getLayoutBounds().getWidth());
            number.setY(tops.get(line));
        }
    }

    private void tint(List<Double> tops, String text) {
        int line = (int) text.substring(0, Math.min(area.getCaretPosition(), text.length())).chars()
                .filter(letter -> letter == '\n').count();
        current.resizeRelocate(0, tops.get(line), getWidth(), tops.get(line + 1) - tops.get(line));
    }

    /** The rows over which a value runs. */
    private static Stream<Rectangle2D> rows(TextAreaSkin skin, Span value) {
        var rows = new ArrayList<Rectangle2D>();
        for (int at = value.start(); at < Math.min(value.end(), value.start() + LONGEST_MARK); at++) {
            var letter = skin.getCharacterBounds(at);
            if (rows.isEmpty() || rows.getLast().getMinY() != letter.getMinY()) {
                rows.add(letter);
            } else {
                var row = rows.removeLast();
                rows.add(new Rectangle2D(row.getMinX(), row.getMinY(), letter.getMaxX() - row.getMinX(),
                        row.getHeight()));
            }
        }
        return rows.stream();
    }

    /** By ground and line in the color of the part, as letters of the token are. */
    private Stream<Rectangle> mark(Rectangle2D row, double left, double top) {
        var ground = new Rectangle(left + row.getMinX(), top + row.getMinY() + LETTER_MARGIN / 2, row.getWidth(),
                row.getHeight() - LETTER_MARGIN);
        ground.getStyleClass().addAll("changed-ground", "changed-" + part);
        var line = new Rectangle(ground.getX(), ground.getY() + ground.getHeight() - LINE, ground.getWidth(), LINE);
        line.getStyleClass().addAll("changed-line", "changed-" + part);
        return Stream.of(ground, line);
    }

    private static Text text(String letters, Font font) {
        var text = new Text(letters);
        text.setFont(font);
        return text;
    }
}
