package loginlens.ui.flow.slides;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loginlens.story.StepValue;
import loginlens.ui.flow.detail.ValueView;
import loginlens.ui.look.Em;

/** The values of a step, as large as there is room for; what is too long even then loses its middle. */
final class ValuesPane extends Region {
    private static final List<Double> SIZES_EM = List.of(1.9, 1.6, 1.35, 1.15, 1.0);
    private static final List<Integer> LETTERS = List.of(900, 500, 260, 120, 60);

    private final ValueView draw;
    private final VBox box = new VBox();
    private final Em em = new Em(this::refit);
    private List<StepValue> values = List.of();
    private double fittedWidth;
    private double fittedHeight;

    /** Empty at first; draws values with this. */
    ValuesPane(ValueView draw) {
        this.draw = draw;
        box.getStyleClass().add("slide-values");
        getChildren().addAll(box, em);
        getStyleClass().add("slide-room");
        setMinHeight(0);
    }

    void show(List<StepValue> all) {
        values = all;
        box.setVisible(!all.isEmpty());
        refit();
    }

    private void refit() {
        fittedWidth = 0;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width > 0 && height > 0 && (width != fittedWidth || height != fittedHeight)) {
            fittedWidth = width;
            fittedHeight = height;
            fit(width, height);
        }
        box.resizeRelocate(0, 0, width, Math.min(height, box.prefHeight(width)));
    }

    private void fit(double width, double height) {
        draw(values);
        for (double size : SIZES_EM) {
            if (fits(size, width, height)) {
                return;
            }
        }
        for (int letters : LETTERS) {
            draw(values.stream().map(value -> MiddleCut.of(value, letters)).toList());
            for (double size : SIZES_EM.subList(2, SIZES_EM.size())) {
                if (fits(size, width, height)) {
                    return;
                }
            }
        }
    }

    private void draw(List<StepValue> all) {
        box.getChildren().setAll(all.stream().map(draw::draw).toList());
    }

    private boolean fits(double size, double width, double height) {
        // In pixels: the letters of a TextFlow take no em from a pane.
        box.setStyle("-fx-font-size: " + Math.round(size * em.pixels()) + "px;");
        box.applyCss();
        return box.prefHeight(width) <= height;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }
}
