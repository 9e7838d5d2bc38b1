package loginlens.ui.flow;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loginlens.auth.Work;
import loginlens.story.TimeShares;
import loginlens.text.Words;

/** Where the time went: a bar in proportion, and the same in words. */
final class TimeBar extends VBox {
    private final Words words;
    private final Bar bar = new Bar();
    private final FlowPane legend = new FlowPane();

    TimeBar(Words words) {
        this.words = words;
        getStyleClass().add("flow-times");
        setId("flowTimes");
        setAccessibleText(words.say("flow.time"));
        legend.getStyleClass().addAll("legend", "flow-times-legend");
        getChildren().addAll(bar, legend);
    }

    void show(TimeShares shares) {
        bar.show(shares);
        legend.getChildren().clear();
        for (var work : Work.values()) {
            if (!shares.of(work).isZero()) {
                var spot = new Region();
                spot.getStyleClass().addAll("legend-spot", "flow-part-" + style(work));
                legend.getChildren().add(new Label(shares.say(work, words), spot));
            }
        }
    }

    static String style(Work work) {
        return switch (work) {
            case BCRYPT -> "bcrypt";
            case STORE -> "store";
            case TOKEN -> "token";
            case REST -> "rest";
        };
    }

    /** The bar itself; a part that took any time at all is at least a hair wide. */
    private static final class Bar extends Region {
        private static final double LEAST = 2;

        private final Map<Work, Region> parts = new EnumMap<>(Work.class);
        private TimeShares shares = new TimeShares(Duration.ZERO, Map.of());

        Bar() {
            getStyleClass().add("flow-bar");
            for (var work : Work.values()) {
                var region = new Region();
                region.getStyleClass().add("flow-part-" + style(work));
                parts.put(work, region);
            }
            getChildren().addAll(parts.values());
        }

        void show(TimeShares shown) {
            shares = shown;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double x = 0;
            for (var work : Work.values()) {
                double width = shares.of(work).isZero() ? 0 : Math.max(LEAST, shares.share(work) * getWidth());
                parts.get(work).resizeRelocate(x, 0, Math.min(width, getWidth() - x), getHeight());
                x = Math.min(getWidth(), x + width);
            }
        }
    }
}
