package loginlens.ui.controls;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** A region that takes whatever width there is, and never less than the height it needs then. */
public abstract class Wrapping extends Region {
    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected abstract double computePrefHeight(double width);
}
