package loginlens.ui.passwords.ruler;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import loginlens.password.ruler.ByteRuler;
import loginlens.password.ruler.RulerCell;
import loginlens.ui.controls.Wrapping;
import loginlens.ui.look.Em;

/**
 * The characters of a password, each as wide as its bytes, above those bytes and a ruler that counts them. Goes on in
 * the next line where the width is used up; the place where bcrypt stops reading is marked.
 */
final class RulerView extends Wrapping {
    private static final double BYTE_EM = 1.72;
    private static final double CHARACTER_EM = 2;
    private static final double HEX_EM = 1.3;
    private static final double TICKS_EM = 1.6;
    private static final double LONG_TICK_EM = 0.45;
    private static final double SHORT_TICK_EM = 0.25;
    private static final double LINE_GAP_EM = 0.5;
    private static final int TICK = 8;
    private static final String CUT =
            "-fx-background-color: linear-gradient(to right, -lens-info-tint %.1f%%, -lens-bad-tint %.1f%%);";

    private final Em em = new Em(this::requestLayout);
    private final List<Piece> pieces = new ArrayList<>();
    private final Region stop = new Region();
    private int bytes;

    /** A character, its bytes in hexadecimal digits, and the numbers on the ruler below them. */
    private record Piece(
            RulerCell cell, StackPane box, List<Text> hex, List<Text> numbers, Region line, List<Region> ticks) {}

    RulerView() {
        setId("ruler");
        stop.getStyleClass().add("ruler-stop");
        getStyleClass().add("ruler");
        getChildren().addAll(em, stop);
    }

    /** Lays out these cells of the ruler. */
    void show(List<RulerCell> cells) {
        pieces.clear();
        cells.forEach(cell -> pieces.add(piece(cell)));
        bytes = cells.stream().mapToInt(cell -> cell.bytes().size()).sum();
        var nodes = new ArrayList<Node>();
        for (var piece : pieces) {
            nodes.add(piece.box());
            nodes.addAll(piece.hex());
            nodes.add(piece.line());
            nodes.addAll(piece.ticks());
            nodes.addAll(piece.numbers());
        }
        nodes.add(stop);
        nodes.add(em);
        getChildren().setAll(nodes);
        stop.setVisible(bytes > ByteRuler.READ);
        requestLayout();
    }

    private static Piece piece(RulerCell cell) {
        var letter = new Text(seen(cell.character()));
        letter.getStyleClass().add("ruler-letter");
        var box = new StackPane(letter);
        box.getStyleClass().addAll("ruler-box", kind(cell));
        if (cell.isCut()) {
            double read = 100.0 * cell.read() / cell.bytes().size();
            box.setStyle(String.format(Locale.ROOT, CUT, read, read));
        }
        var hex = new ArrayList<Text>();
        var numbers = new ArrayList<Text>();
        for (int each = 0; each < cell.bytes().size(); each++) {
            var text = new Text(cell.bytes().get(each));
            text.getStyleClass().addAll("ruler-hex", each < cell.read() ? kind(cell) : "ruler-ignored");
            text.setStrikethrough(each >= cell.read());
            hex.add(text);
            int number = cell.start() + each + 1;
            if (number == 1 || number % TICK == 0) {
                var tick = new Text(Integer.toString(number));
                tick.getStyleClass().add("ruler-number");
                tick.setUserData(each);
                numbers.add(tick);
            }
        }
        letter.setStrikethrough(cell.read() == 0);
        var line = new Region();
        line.getStyleClass().add("ruler-line");
        var ticks = cell.bytes().stream().map(each -> new Region()).toList();
        ticks.forEach(tick -> tick.getStyleClass().add("ruler-line"));
        return new Piece(cell, box, hex, numbers, line, ticks);
    }

    private static String kind(RulerCell cell) {
        return cell.read() == 0 ? "ruler-ignored" : cell.isCut() ? "ruler-cut"
                : cell.bytes().size() > 1 ? "ruler-many" : "ruler-one";
    }

    /** A space has to be seen, and what has no shape of its own. */
    private static String seen(String character) {
        int codePoint = character.codePointAt(0);
        if (codePoint == ' ') {
            return "␣";
        }
        boolean shapeless = switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
        return shapeless ? "�" : character;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(lay(width - getInsets().getLeft() - getInsets().getRight(), false))
                + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        lay(getWidth() - getInsets().getLeft() - getInsets().getRight(), true);
    }

    private double lay(double inner, boolean place) {
        double size = em.pixels();
        int inLine = Math.max(4, (int) (inner / (BYTE_EM * size)));
        double wide = Math.min(inner / inLine, BYTE_EM * 1.4 * size);
        double lineHeight = (CHARACTER_EM + HEX_EM + TICKS_EM) * size;
        double y = getInsets().getTop();
        int column = 0;
        for (var piece : pieces) {
            int needs = piece.cell().bytes().size();
            if (column + needs > inLine) {
                column = 0;
                y += lineHeight + LINE_GAP_EM * size;
            }
            if (place) {
                place(piece, getInsets().getLeft() + column * wide, y, wide, size);
            }
            column += needs;
        }
        return y - getInsets().getTop() + (pieces.isEmpty() ? 0 : lineHeight);
    }

    private void place(Piece piece, double x, double y, double wide, double size) {
        int needs = piece.cell().bytes().size();
        piece.box().resizeRelocate(snapPositionX(x + 1), y, snapSizeX(needs * wide - 2), CHARACTER_EM * size);
        double below = y + CHARACTER_EM * size;
        for (int each = 0; each < needs; each++) {
            center(piece.hex().get(each), x + each * wide, below, wide, HEX_EM * size);
        }
        double line = below + HEX_EM * size + 0.2 * size;
        piece.line().resizeRelocate(x, snapPositionY(line), needs * wide, Math.max(1, Math.round(0.1 * size)));
        for (var number : piece.numbers()) {
            center(number, x + (int) number.getUserData() * wide, line + 0.35 * size, wide, HEX_EM * size);
        }
        for (int each = 0; each < needs; each++) {
            int count = piece.cell().start() + each + 1;
            double high = count % TICK == 0 || count == 1 ? LONG_TICK_EM : SHORT_TICK_EM;
            piece.ticks().get(each).resizeRelocate(
                    snapPositionX(x + (each + 0.5) * wide), snapPositionY(line), 1, Math.round(high * size));
        }
        int start = piece.cell().start();
        if (start <= ByteRuler.READ - 1 && start + needs >= ByteRuler.READ) {
            double at = x + (ByteRuler.READ - start) * wide;
            stop.resizeRelocate(snapPositionX(at - 0.1 * size), y - 0.25 * size,
                    Math.max(2, Math.round(0.2 * size)), (CHARACTER_EM + HEX_EM + TICKS_EM) * size);
        }
    }

    private static void center(Text text, double x, double y, double wide, double high) {
        var bounds = text.getLayoutBounds();
        text.relocate(x + (wide - bounds.getWidth()) / 2, y + (high - bounds.getHeight()) / 2);
    }
}
