package loginlens.ui.flow;

import javafx.scene.layout.Region;
import loginlens.ui.look.Em;

/**
 * Two panes that scroll by themselves: side by side in all the height there is, or, where that gets too narrow, one
 * above the other.
 */
final class Split extends Region {
    private static final double STACK_BELOW_EM = 54;
    private static final double MAIN_SHARE = 0.585;
    private static final double GAP_EM = 1.1;

    private final Region main;
    private final Region side;
    private final Em em = new Em(this::requestLayout);

    Split(Region main, Region side) {
        this.main = main;
        this.side = side;
        // Whether they are stacked decides how much height is needed at least.
        widthProperty().addListener(change -> requestLayout());
        getChildren().addAll(main, side, em);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return isStacked()
                ? main.minHeight(getWidth()) + gap() + side.minHeight(getWidth())
                : Math.max(main.minHeight(-1), side.minHeight(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (isStacked()) {
            double spare = Math.max(0, getHeight() - computeMinHeight(-1));
            double upper = Math.floor(main.minHeight(getWidth()) + spare / 2);
            main.resizeRelocate(0, 0, getWidth(), upper);
            side.resizeRelocate(0, upper + gap(), getWidth(), getHeight() - upper - gap());
        } else {
            double left = Math.floor((getWidth() - gap()) * MAIN_SHARE);
            main.resizeRelocate(0, 0, left, getHeight());
            side.resizeRelocate(left + gap(), 0, getWidth() - left - gap(), getHeight());
        }
    }

    private boolean isStacked() {
        return getWidth() < STACK_BELOW_EM * size();
    }

    private double gap() {
        return Math.round(GAP_EM * size());
    }

    private double size() {
        return em.pixels();
    }
}
