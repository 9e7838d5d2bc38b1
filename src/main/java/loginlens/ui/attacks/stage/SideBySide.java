package loginlens.ui.attacks.stage;

import javafx.scene.layout.Region;
import loginlens.ui.controls.Wrapping;
import loginlens.ui.look.Em;

/** Two things of the same height beside each other or, where there is no room, one below the other. */
final class SideBySide extends Wrapping {
    private static final double GAP_EM = 1;

    private final Region first;
    private final Region second;
    private final double stackBelow;
    private final double share;
    private final Em em = new Em(this::requestLayout);

    /**
     * Puts them beside each other.
     *
     * @param stackBelow the width in em under which they are stacked
     * @param share      the part of the width that the first one gets, from 0 to 1
     */
    SideBySide(Region first, Region second, double stackBelow, double share) {
        this.first = first;
        this.second = second;
        this.stackBelow = stackBelow;
        this.share = share;
        getChildren().addAll(first, second, em);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isStacked(width)) {
            return snapSizeY(first.prefHeight(width) + gap() + second.prefHeight(width));
        }
        double left = left(width);
        return snapSizeY(Math.max(first.prefHeight(left), second.prefHeight(width - gap() - left)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isStacked(width)) {
            double height = snapSizeY(first.prefHeight(width));
            first.resizeRelocate(0, 0, width, height);
            second.resizeRelocate(0, height + gap(), width, snapSizeY(second.prefHeight(width)));
        } else {
            double left = left(width);
            first.resizeRelocate(0, 0, left, getHeight());
            second.resizeRelocate(left + gap(), 0, width - gap() - left, getHeight());
        }
    }

    private boolean isStacked(double width) {
        return width < stackBelow * em.pixels();
    }

    private double left(double width) {
        return Math.floor((width - gap()) * share);
    }

    private double gap() {
        return Math.round(GAP_EM * em.pixels());
    }
}
