package loginlens.ui.passwords.workbench;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import loginlens.ui.controls.Wrapping;
import loginlens.ui.look.Em;

/**
 * A row of a table that needs no scroll bar: its cells stand side by side or, where there is too little room, the first
 * in a line of its own and the others below it, each under its caption.
 */
public final class CellRow extends Wrapping {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_CELL_EM = 9;
    private static final double LINE_GAP_EM = 0.5;

    private final RowPlan plan;
    private final List<? extends Region> cells;
    private final List<Label> captions;
    private final Em em = new Em(this::requestLayout);
    private final int broad;
    private double measuredWidth = Double.NaN;
    private double measuredHeight;

    /**
     * A row of these cells.
     *
     * @param broad how many of the first cells have a line of their own where there is little room
     */
    public CellRow(RowPlan plan, List<? extends Region> cells, int broad) {
        this.plan = plan;
        this.cells = cells;
        this.broad = broad;
        captions = plan.columns().stream().map(column -> new Label(column.caption())).toList();
        captions.forEach(caption -> {
            caption.getStyleClass().add("cell-caption");
            caption.setWrapText(true);
        });
        getStyleClass().add("cell-row");
        getChildren().addAll(captions);
        getChildren().addAll(cells);
        getChildren().add(em);
    }

    /** The captions alone, as the head of such rows; takes no room where each cell has its own. */
    public static CellRow head(RowPlan plan) {
        var heads = new RowPlan(plan.columns().stream()
                .map(column -> new RowPlan.Column(column.head(), column.head(), column.em(), column.grow()))
                .toList());
        var head = new CellRow(heads, plan.columns().stream().map(column -> new Region()).toList(), 0);
        head.getStyleClass().setAll("cell-head");
        return head;
    }

    /** Says whether it is the first row, which is at the rounded edge of the table where there is no head. */
    public void first(boolean first) {
        pseudoClassStateChanged(FIRST, first);
    }

    private boolean isHead() {
        return getStyleClass().contains("cell-head");
    }

    /** What was measured of the cells holds no longer. */
    @Override
    public void requestLayout() {
        measuredWidth = Double.NaN;
        super.requestLayout();
    }

    /** A layout asks for this several times, and wrapped words take long to measure. */
    @Override
    protected double computePrefHeight(double width) {
        if (width != measuredWidth) {
            measuredHeight = measure(width);
            measuredWidth = width;
        }
        return measuredHeight;
    }

    private double measure(double width) {
        double inner = width - horizontal();
        if (isHead() && !plan.isWide(inner, size())) {
            return 0;
        }
        return snapSizeY(lay(inner, false)) + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        boolean wide = plan.isWide(getWidth() - horizontal(), size());
        pseudoClassStateChanged(NARROW, !wide);
        captions.forEach(caption -> caption.setVisible(!caption.getText().isEmpty() && wide == isHead()));
        if (wide || !isHead()) {
            lay(getWidth() - horizontal(), true);
        }
    }

    /** Places the cells, if they are to be, and says how high they are. */
    private double lay(double inner, boolean place) {
        return plan.isWide(inner, size()) ? layWide(inner, place) : layNarrow(inner, place);
    }

    private double layWide(double inner, boolean place) {
        var widths = plan.widths(inner, size());
        var parts = isHead() ? captions : cells;
        double height = 0;
        for (int each = 0; each < parts.size(); each++) {
            height = Math.max(height, parts.get(each).prefHeight(widths[each]));
        }
        if (place) {
            double x = getInsets().getLeft();
            for (int each = 0; each < parts.size(); each++) {
                double own = parts.get(each).prefHeight(widths[each]);
                place(parts.get(each), x, getInsets().getTop() + (height - own) / 2, widths[each], own);
                x += widths[each] + plan.gap(size());
            }
        }
        return height;
    }

    private double layNarrow(double inner, boolean place) {
        double cell = NARROW_CELL_EM * size();
        int inLine = (int) Math.max(1, (inner + plan.gap(size())) / (cell + plan.gap(size())));
        double shared = (inner - (inLine - 1) * plan.gap(size())) / inLine;
        double y = 0;
        int next = 0;
        while (next < cells.size()) {
            boolean alone = next < broad;
            int end = alone ? next + 1 : Math.min(cells.size(), next + inLine);
            double width = alone ? inner : shared;
            double height = 0;
            for (int each = next; each < end; each++) {
                height = Math.max(height, layCell(each, each - next, y, width, place));
            }
            y += height + (end < cells.size() ? LINE_GAP_EM * size() : 0);
            next = end;
        }
        return y;
    }

    private double layCell(int number, int column, double y, double width, boolean place) {
        var caption = captions.get(number);
        double above = caption.getText().isEmpty() ? 0 : caption.prefHeight(width);
        double height = cells.get(number).prefHeight(width);
        if (place) {
            double x = getInsets().getLeft() + column * (width + plan.gap(size()));
            double top = getInsets().getTop() + y;
            place(caption, x, top, width, above);
            place(cells.get(number), x, top + above, width, height);
        }
        return above + height;
    }

    private void place(Region node, double x, double y, double width, double height) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }

    private double horizontal() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    private double size() {
        return em.pixels();
    }
}
