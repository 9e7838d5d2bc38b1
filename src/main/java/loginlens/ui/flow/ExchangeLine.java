package loginlens.ui.flow;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** An exchange in one line: result, name, from where, and when. In little room the name is left, which matters most. */
final class ExchangeLine extends Region {
    private static final double GAP_EM = 0.6;

    private final Label name;
    private final List<Label> inOrder;
    private final List<Label> byWorth;

    /** These in their order from left to right; in little room, the last of those by worth gives way first. */
    ExchangeLine(Label name, List<Label> inOrder, List<Label> byWorth) {
        this.name = name;
        this.inOrder = inOrder;
        this.byWorth = byWorth;
        setMinWidth(0);
        getChildren().addAll(inOrder);
    }

    @Override
    protected double computePrefWidth(double height) {
        return inOrder.stream().mapToDouble(part -> part.prefWidth(-1)).sum() + gap() * (inOrder.size() - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return inOrder.stream().mapToDouble(part -> part.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double used = Math.ceil(name.prefWidth(-1));
        var shown = new ArrayList<>(List.of(name));
        for (var part : byWorth) {
            used += gap() + Math.ceil(part.prefWidth(-1));
            if (used <= getWidth()) {
                shown.add(part);
            }
        }
        double x = 0;
        for (var part : inOrder) {
            part.setVisible(shown.contains(part));
            if (part.isVisible()) {
                double width = Math.min(Math.ceil(part.prefWidth(-1)), getWidth() - x);
                double height = part.prefHeight(-1);
                part.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
                x += width + gap();
            }
        }
    }

    private double gap() {
        return Math.round(GAP_EM * name.getFont().getSize());
    }
}
