package loginlens.ui.passwords.dial;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A measured point in the chart, and its time beside it: at the upper left, or at the lower right of the first ones. */
final class CostDot extends Region {
    private final Region dot = new Region();
    private final Label label;
    private boolean left = true;

    CostDot(String time, boolean busy) {
        label = new Label(time);
        dot.getStyleClass().add(busy ? "cost-dot-busy" : "cost-dot");
        label.getStyleClass().add("cost-label");
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(dot, label);
    }

    /** Looks how much room there is on the left of it, in pixels. */
    void room(double onTheLeft) {
        left = onTheLeft > label.prefWidth(-1) + dot.minWidth(-1);
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return dot.minWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return dot.minHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        dot.resizeRelocate(0, 0, getWidth(), getHeight());
        label.autosize();
        if (left) {
            label.relocate(-label.getWidth() - getWidth() / 4, -label.getHeight() / 2 - getHeight() / 4);
        } else {
            label.relocate(getWidth() * 1.25, getHeight() - label.getHeight() / 2 + getHeight() / 4);
        }
    }
}
