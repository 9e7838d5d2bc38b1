package loginlens.ui.passwords;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import loginlens.ui.controls.OppositeEnds;
import loginlens.ui.controls.Wrapping;
import loginlens.ui.look.Em;

/**
 * The choice of parts, what the chosen one is controlled by, and its sentence: beside the choice where there is nothing
 * else and room for it, or else below.
 */
final class PartHead extends Wrapping {
    private static final double GAP_EM = 1.1;
    private static final double LINE_GAP_EM = 0.8;

    private final FlowPane tabs;
    private final FlowPane controls = new FlowPane();
    private final OppositeEnds bar;
    private final Label sentence;
    private final Em em = new Em(this::requestLayout);

    PartHead(FlowPane tabs, Label sentence) {
        this.tabs = tabs;
        this.sentence = sentence;
        controls.getStyleClass().add("part-controls");
        bar = new OppositeEnds(tabs, controls);
        getChildren().addAll(bar, sentence, em);
    }

    /** Shows these controls. */
    void control(List<Node> with) {
        controls.getChildren().setAll(with);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return isBeside(width)
                ? Math.max(bar.prefHeight(width), sentence.prefHeight(-1))
                : bar.prefHeight(width) + lineGap() + sentence.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double upper = bar.prefHeight(width);
        if (isBeside(width)) {
            double own = sentence.prefHeight(-1);
            double high = Math.max(upper, own);
            bar.resizeRelocate(0, Math.round((high - upper) / 2), width, upper);
            sentence.resizeRelocate(begin(), Math.round((high - own) / 2), width - begin(), own);
        } else {
            bar.resizeRelocate(0, 0, width, upper);
            sentence.resizeRelocate(0, snapPositionY(upper + lineGap()), width, sentence.prefHeight(width));
        }
    }

    private boolean isBeside(double width) {
        return controls.getChildren().isEmpty() && begin() + Math.ceil(sentence.prefWidth(-1)) <= width;
    }

    /** Where the sentence begins beside the tabs: a flow would rather name the width at which it usually wraps. */
    private double begin() {
        return Math.ceil(tabs.getChildren().stream()
                .mapToDouble(tab -> Math.ceil(tab.prefWidth(-1)) + tabs.getHgap()).sum() + GAP_EM * em.pixels());
    }

    private double lineGap() {
        return LINE_GAP_EM * em.pixels();
    }
}
