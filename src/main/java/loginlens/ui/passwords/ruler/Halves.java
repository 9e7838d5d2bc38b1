package loginlens.ui.passwords.ruler;

import javafx.scene.layout.Region;
import loginlens.ui.controls.Wrapping;
import loginlens.ui.look.Em;

/** Two cards side by side, equally wide and high, or one above the other where there is too little room. */
final class Halves extends Wrapping {
    private static final double GAP_EM = 1.1;

    private final Region first;
    private final Region second;
    private final double stackBelowEm;
    private final Em em = new Em(this::requestLayout);

    Halves(Region first, Region second, double stackBelowEm) {
        this.first = first;
        this.second = second;
        this.stackBelowEm = stackBelowEm;
        getChildren().addAll(first, second, em);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isStacked(width)
                ? first.prefHeight(width) + gap() + second.prefHeight(width)
                : Math.max(first.prefHeight(half(width)), second.prefHeight(half(width)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isStacked(width)) {
            double above = first.prefHeight(width);
            first.resizeRelocate(0, 0, width, above);
            second.resizeRelocate(0, above + gap(), width, second.prefHeight(width));
        } else {
            double high = computePrefHeight(width);
            first.resizeRelocate(0, 0, half(width), high);
            second.resizeRelocate(width - half(width), 0, half(width), high);
        }
    }

    private boolean isStacked(double width) {
        return width < stackBelowEm * em.pixels();
    }

    private double half(double width) {
        return Math.floor((width - gap()) / 2);
    }

    private double gap() {
        return Math.round(GAP_EM * em.pixels());
    }
}
