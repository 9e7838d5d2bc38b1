package loginlens.ui.controls;

import javafx.geometry.Insets;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Two things at the two ends of a line; where there is no room for both, the second goes below the first. */
public final class OppositeEnds extends Wrapping {
    private static final double GAP = 8;

    private final Region first;
    private final Region second;

    /** Puts the first at the beginning of the line, the second at its end. */
    public OppositeEnds(Region first, Region second) {
        this.first = first;
        this.second = second;
        getStyleClass().add("ends");
        getChildren().addAll(first, second);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - getInsets().getLeft() - getInsets().getRight();
        double height = onOneLine(inner)
                ? Math.max(first.prefHeight(inner - secondWidth(inner) - GAP), second.prefHeight(secondWidth(inner)))
                : first.prefHeight(inner) + GAP + second.prefHeight(inner);
        return snapSizeY(height) + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inner = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        if (onOneLine(inner)) {
            double right = secondWidth(inner);
            double left = inner - right - GAP;
            center(first, insets.getLeft(), insets.getTop(), left, height);
            center(second, insets.getLeft() + inner - right, insets.getTop(), right, height);
        } else {
            double upper = first.prefHeight(inner);
            first.resizeRelocate(insets.getLeft(), insets.getTop(), inner, upper);
            double width = secondWidth(inner);
            second.resizeRelocate(insets.getLeft(), insets.getTop() + upper + GAP, width, second.prefHeight(width));
        }
    }

    private static void center(Region node, double x, double y, double width, double height) {
        double own = node.prefHeight(width);
        node.resizeRelocate(x, Math.round(y + (height - own) / 2), width, own);
    }

    private boolean onOneLine(double inner) {
        return wish(first) + GAP + wish(second) <= inner;
    }

    private double secondWidth(double inner) {
        return Math.min(Math.ceil(wish(second)), inner);
    }

    /** What it takes on one line: a flow would rather name the width at which it usually wraps. */
    private static double wish(Region node) {
        if (!(node instanceof FlowPane flow)) {
            return node.prefWidth(-1);
        }
        double gap = Math.ceil(flow.getHgap());
        double width = 0;
        for (var child : flow.getChildren()) {
            width += child.isManaged() ? Math.ceil(child.prefWidth(-1)) + gap : 0;
        }
        return flow.getInsets().getLeft() + Math.max(0, width - gap) + flow.getInsets().getRight();
    }
}
