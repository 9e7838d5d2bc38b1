package loginlens.ui.flow;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import loginlens.ui.flow.detail.DetailCard;
import loginlens.ui.look.Em;

/**
 * The parts of the lens, so that diagram and sentence are always seen together: side by side; or, where that gets too
 * narrow, one above the other; or, where it is low as well, both before everything else, and the rest scrolls.
 */
final class FlowFrame extends Region {
    /**
     * What is laid out.
     *
     * @param exchanges which exchange is shown
     * @param steps     what goes from step to step
     * @param diagram   the diagram, which shows as much as it gets room for
     * @param times     where the time went
     * @param step      the step that is shown
     */
    record Parts(
            ExchangeBar exchanges, StepBar steps, Region diagram, Region times, DetailCard step) {
        private Region views() {
            return step.views();
        }

        private Region card() {
            return step.card();
        }
    }

    private static final PseudoClass CRAMPED = PseudoClass.getPseudoClass("cramped");
    private static final double STACK_BELOW_EM = 54;
    private static final double CRAMPED_BELOW_EM = 33;
    private static final double MAIN_SHARE = 0.585;
    private static final double GAP_EM = 1.1;
    private static final double SMALL_GAP_EM = 0.7;
    private static final double CRAMPED_GAP_EM = 0.35;
    private static final double LEAST_DIAGRAM_EM = 4;
    private static final double DIAGRAM_SHARE = 0.3;

    private final Parts parts;
    private final Em em = new Em(this::arrange);
    private double room;

    FlowFrame(Parts parts) {
        this.parts = parts;
        // Whether they are stacked decides how much height is needed at least.
        widthProperty().addListener(change -> arrange());
        getStyleClass().add("flow-frame");
        getChildren().addAll(parts.exchanges(), parts.steps(), parts.diagram(), parts.times(), parts.views(),
                parts.card(), parts.steps().tools(), em);
    }

    /** Has at most this height in sight. */
    void room(double height) {
        room = height;
        arrange();
    }

    private void arrange() {
        boolean cramped = isCramped();
        parts.steps().cramp(cramped);
        parts.step().cramp(cramped);
        pseudoClassStateChanged(CRAMPED, cramped);
        requestLayout();
    }

    /** Whether the card is as high as what is in it. */
    boolean isCramped() {
        return isStacked() && room < CRAMPED_BELOW_EM * em.pixels();
    }

    private boolean isStacked() {
        return getWidth() < STACK_BELOW_EM * em.pixels();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        double wide = getWidth();
        if (isCramped()) {
            return bar(parts.steps(), wide) + crampedDiagram() + card(wide) + gap()
                    + bar(parts.views(), wide) + bar(parts.exchanges(), wide) + bar(parts.steps().tools(), wide)
                    + parts.times().prefHeight(wide);
        }
        double left = bar(parts.exchanges(), main()) + bar(parts.steps(), main()) + parts.diagram().minHeight(-1)
                + smallGap() + parts.times().prefHeight(main());
        double right = bar(parts.views(), wide) + parts.card().minHeight(-1);
        return isStacked() ? left + gap() + right : Math.max(left, right);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (isCramped()) {
            layCramped();
            return;
        }
        double wide = main();
        double y = place(parts.exchanges(), 0, wide);
        y = place(parts.steps(), y, wide);
        double times = parts.times().prefHeight(wide);
        boolean stacked = isStacked();
        double spare = getHeight() - computeMinHeight(-1);
        double end = stacked
                ? y + parts.diagram().minHeight(-1) + Math.max(0, spare / 2)
                : getHeight() - times - smallGap();
        parts.diagram().resizeRelocate(0, y, wide, Math.floor(end - y));
        parts.times().resizeRelocate(0, Math.floor(end) + smallGap(), wide, times);
        double left = stacked ? 0 : wide + gap();
        double top = stacked ? Math.floor(end) + smallGap() + times + gap() : 0;
        double views = parts.views().prefHeight(getWidth() - left);
        parts.views().resizeRelocate(left, top, getWidth() - left, views);
        double card = top + views + smallGap();
        parts.card().resizeRelocate(left, card, getWidth() - left, getHeight() - card);
    }

    private void layCramped() {
        double wide = getWidth();
        double y = place(parts.steps(), 0, wide);
        double diagram = crampedDiagram() - smallGap();
        parts.diagram().resizeRelocate(0, y, wide, diagram);
        y += diagram + smallGap();
        double card = card(wide);
        parts.card().resizeRelocate(0, y, wide, card);
        y = place(parts.views(), y + card + gap(), wide);
        y = place(parts.exchanges(), y, wide);
        y = place(parts.steps().tools(), y, wide);
        parts.times().resizeRelocate(0, y, wide, parts.times().prefHeight(wide));
    }

    private double place(Region bar, double y, double wide) {
        double height = bar.prefHeight(wide);
        bar.resizeRelocate(0, y, wide, height);
        return y + height + smallGap();
    }

    private double bar(Region bar, double wide) {
        return bar.prefHeight(wide) + smallGap();
    }

    private double card(double wide) {
        // The card's edge takes a pixel on each side.
        return Math.max(parts.step().content().prefHeight(wide - 2) + 2, parts.card().minHeight(-1));
    }

    private double crampedDiagram() {
        return Math.floor(Math.max(LEAST_DIAGRAM_EM * em.pixels(), DIAGRAM_SHARE * room)) + smallGap();
    }

    private double main() {
        return isStacked() ? getWidth() : Math.floor((getWidth() - gap()) * MAIN_SHARE);
    }

    private double gap() {
        return Math.round(GAP_EM * em.pixels());
    }

    private double smallGap() {
        return Math.round((isCramped() ? CRAMPED_GAP_EM : SMALL_GAP_EM) * em.pixels());
    }
}
