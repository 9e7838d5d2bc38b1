package loginlens.ui.controls;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import loginlens.ui.look.Em;

/**
 * A wide column and a narrow one beside it, or, where there is no room for both, one above the other.
 * Room is measured in {@code em}, so larger text stacks sooner and nothing has to be cut off.
 */
public final class Columns extends Wrapping {
    private static final double GAP = 1.15;
    private static final double SIDE_SHARE = 0.45;

    private final Region main;
    private final Region side;
    private final double stackBelow;
    private final boolean mainFirst;
    private final Em em = new Em(this::requestLayout);

    /**
     * Lays out these two, the narrow one above the wide one if they are stacked.
     *
     * @param stackBelow the width in em under which they are stacked
     */
    public Columns(Region main, Region side, double stackBelow) {
        this(main, side, stackBelow, false);
    }

    private Columns(Region main, Region side, double stackBelow, boolean mainFirst) {
        this.main = main;
        this.side = side;
        this.stackBelow = stackBelow;
        this.mainFirst = mainFirst;
        // The keyboard goes through them in the order in which they are read.
        getChildren().addAll(mainFirst ? main : side, mainFirst ? side : main, em);
    }

    /** The same, but with the wide one above the narrow one if they are stacked. */
    public static Columns mainFirst(Region main, Region side, double stackBelow) {
        return new Columns(main, side, stackBelow, true);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - horizontal();
        double height = stacked(inner)
                ? side.prefHeight(inner) + gap() + main.prefHeight(inner)
                : Math.max(main.prefHeight(mainWidth(inner)), side.prefHeight(sideWidth(inner)));
        return snapSizeY(height) + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inner = getWidth() - horizontal();
        if (stacked(inner)) {
            var upper = mainFirst ? main : side;
            var lower = mainFirst ? side : main;
            double height = upper.prefHeight(inner);
            place(upper, insets.getLeft(), insets.getTop(), inner, height);
            place(lower, insets.getLeft(), insets.getTop() + height + gap(), inner, lower.prefHeight(inner));
        } else {
            double wide = mainWidth(inner);
            place(main, insets.getLeft(), insets.getTop(), wide, main.prefHeight(wide));
            double narrow = sideWidth(inner);
            place(side, insets.getLeft() + wide + gap(), insets.getTop(), narrow, side.prefHeight(narrow));
        }
    }

    private void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), snapSizeY(height));
    }

    private boolean stacked(double inner) {
        return inner < stackBelow * em.pixels();
    }

    private double sideWidth(double inner) {
        return Math.floor((inner - gap()) * SIDE_SHARE);
    }

    private double mainWidth(double inner) {
        return inner - gap() - sideWidth(inner);
    }

    private double gap() {
        return Math.round(GAP * em.pixels());
    }

    private double horizontal() {
        return getInsets().getLeft() + getInsets().getRight();
    }
}
