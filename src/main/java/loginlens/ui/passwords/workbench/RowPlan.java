package loginlens.ui.passwords.workbench;

import java.util.ArrayList;
import java.util.List;

/**
 * How the cells of a row share its width.
 *
 * @param columns what stands beside what
 */
public record RowPlan(List<Column> columns) {
    /** Between two columns. */
    static final double GAP_EM = 1;

    /**
     * One of them.
     *
     * @param head    its title above all rows
     * @param caption its title in a single row, where there is too little room for columns
     * @param em      the width it has at least
     * @param grow    its share of what is left over
     */
    public record Column(String head, String caption, double em, double grow) {}

    /** Whether there is room for all columns side by side; below that, cells stand among each other. */
    boolean isWide(double width, double em) {
        return width >= leastEm() * em;
    }

    /** What all columns need, with the gaps between them. */
    double leastEm() {
        return columns.stream().mapToDouble(Column::em).sum() + GAP_EM * (columns.size() - 1);
    }

    double gap(double em) {
        return GAP_EM * em;
    }

    /** How wide the columns are, side by side. */
    double[] widths(double width, double em) {
        double shares = columns.stream().mapToDouble(Column::grow).sum();
        double each = Math.max(0, width - leastEm() * em) / Math.max(1, shares);
        return columns.stream().mapToDouble(column -> column.em() * em + each * column.grow()).toArray();
    }

    /** The same widths, with several columns as one under a title of theirs. */
    public RowPlan grouped(List<Group> groups) {
        var all = new ArrayList<Column>();
        int next = 0;
        for (var group : groups) {
            var own = columns.subList(next, next + group.columns());
            all.add(new Column(group.title(), "",
                    new RowPlan(own).leastEm(), own.stream().mapToDouble(Column::grow).sum()));
            next += group.columns();
        }
        return new RowPlan(all);
    }

    /** Columns under one title. */
    public record Group(String title, int columns) {}
}
