package loginlens.ui.passwords.dial;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import loginlens.password.measuring.Timing;
import loginlens.text.Words;
import loginlens.ui.passwords.workbench.Amounts;

/**
 * A measured point in the chart with a bar from its fastest to its slowest round, and its time beside it: at the upper
 * left, or at the lower right of the first ones.
 */
final class CostDot extends Region {
    private final Timing timing;
    private final Region dot = new Region();
    private final Region spread = new Region();
    private final Label label;
    private boolean left = true;
    private double above;
    private double below;

    CostDot(Timing timing, Amounts amounts, Words words) {
        this.timing = timing;
        label = new Label(amounts.time(timing.median()));
        dot.getStyleClass().add(timing.isBusy() ? "cost-dot-busy" : "cost-dot");
        spread.getStyleClass().add(timing.isBusy() ? "cost-spread-busy" : "cost-spread");
        label.getStyleClass().add("cost-label");
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(spread, dot, label);
        Tooltip.install(this, new Tooltip(words.say("passwords.chart.spread", timing.rounds(),
                amounts.time(timing.median()), amounts.time(timing.fastest()), amounts.time(timing.slowest()))));
    }

    /** What was measured. */
    Timing timing() {
        return timing;
    }

    /** Looks how much room there is on the left of it, and how far its bar goes up and down, all in pixels. */
    void room(double onTheLeft, double up, double down) {
        left = onTheLeft > label.prefWidth(-1) + dot.minWidth(-1);
        above = up;
        below = down;
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
        double wide = Math.max(1, Math.round(getWidth() / 5));
        spread.resizeRelocate((getWidth() - wide) / 2, getHeight() / 2 - above, wide, above + below);
        label.autosize();
        if (left) {
            label.relocate(-label.getWidth() - getWidth() / 4, -label.getHeight() / 2 - getHeight() / 4);
        } else {
            label.relocate(getWidth() * 1.25, getHeight() - label.getHeight() / 2 + getHeight() / 4);
        }
    }
}
