package loginlens.ui.attacks.stage;

import javafx.scene.layout.Region;
import loginlens.ui.controls.Wrapping;
import loginlens.ui.look.Em;

/** Two things of the same width and height beside each other or, where there is no room, one below the other. */
final class SideBySide extends Wrapping {
    private static final double GAP_EM = 1;

    private final Region first;
    private final Region second;
    private final double stackBelow;
    private final Em em = new Em(this::requestLayout);

    /** @param stackBelow the width in em under which they are stacked */
    SideBySide(Region first, Region second, double stackBelow) {
        this.first = first;
        this.second = second;
        this.stackBelow = stackBelow;
        getChildren().addAll(first, second, em);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isStacked(width)) {
            return snapSizeY(first.prefHeight(width) + gap() + second.prefHeight(width));
        }
        double half = half(width);
        return snapSizeY(Math.max(first.prefHeight(half), second.prefHeight(half)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isStacked(width)) {
            double height = snapSizeY(first.prefHeight(width));
            first.resizeRelocate(0, 0, width, height);
            second.resizeRelocate(0, height + gap(), width, snapSizeY(second.prefHeight(width)));
        } else {
            double half = half(width);
            first.resizeRelocate(0, 0, half, getHeight());
            second.resizeRelocate(width - half, 0, half, getHeight());
        }
    }

    private boolean isStacked(double width) {
        return width < stackBelow * em.pixels();
    }

    private double half(double width) {
        return Math.floor((width - gap()) / 2);
    }

    private double gap() {
        return Math.round(GAP_EM * em.pixels());
    }
}
