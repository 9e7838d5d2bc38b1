package loginlens.ui.controls;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loginlens.ui.look.Em;

/** Draws things as large as there is room for; what is too long even then is drawn in fewer letters. */
public final class FittedBox extends Region {
    private static final List<Double> SIZES_EM = List.of(2.4, 1.9, 1.6, 1.35, 1.15, 1.0);
    private static final List<Integer> LETTERS = List.of(900, 500, 260, 120, 60);

    private final VBox box = new VBox();
    private final Em em = new Em(this::refit);
    private Drawing drawing = letters -> List.of();
    private boolean isShortened;
    private double fittedWidth;
    private double fittedHeight;

    /** Draws things. */
    public interface Drawing {
        /** Each of them in at most this many letters. */
        List<? extends Node> draw(int letters);
    }

    /** Empty at first. */
    public FittedBox() {
        box.getStyleClass().add("slide-values");
        getChildren().addAll(box, em);
        getStyleClass().add("slide-room");
        setMinHeight(0);
    }

    /** Shows this. */
    public void show(Drawing shown) {
        drawing = shown;
        draw(Integer.MAX_VALUE);
        box.setVisible(!box.getChildren().isEmpty());
        refit();
    }

    /** All of it, drawn once more, whatever room it takes. */
    List<? extends Node> whole() {
        return drawing.draw(Integer.MAX_VALUE);
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
        if (isShortened) {
            draw(Integer.MAX_VALUE);
        }
        if (fitsInSome(width, height)) {
            return;
        }
        for (int letters : LETTERS) {
            draw(letters);
            for (double size : SIZES_EM.subList(3, SIZES_EM.size())) {
                if (fits(size, width, height)) {
                    return;
                }
            }
        }
    }

    /** Whether it fits, in the largest size in which it does: found by halves, for each try is laid out. */
    private boolean fitsInSome(double width, double height) {
        int from = 0;
        int to = SIZES_EM.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (fits(SIZES_EM.get(middle), width, height)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from < SIZES_EM.size() && fits(SIZES_EM.get(from), width, height);
    }

    private void draw(int letters) {
        isShortened = letters != Integer.MAX_VALUE;
        box.getChildren().setAll(drawing.draw(letters));
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
