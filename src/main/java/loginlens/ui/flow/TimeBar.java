package loginlens.ui.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import loginlens.story.Shares;
import loginlens.story.Shares.Part;
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

    void show(Shares shares) {
        bar.show(shares);
        legend.getChildren().clear();
        for (var part : Part.values()) {
            if (!shares.of(part).isZero()) {
                var spot = new Region();
                spot.getStyleClass().addAll("legend-spot", "flow-part-" + style(part));
                legend.getChildren().add(new Label(shares.say(part, words), spot));
            }
        }
    }

    static String style(Part part) {
        return switch (part) {
            case BCRYPT -> "bcrypt";
            case STORE -> "store";
            case TOKEN -> "token";
            case REST -> "rest";
        };
    }

    /** The bar itself; a part that took any time at all is at least a hair wide. */
    private static final class Bar extends Region {
        private static final double LEAST = 2;

        private final List<Region> parts = new ArrayList<>();
        private Shares shares = new Shares(Duration.ZERO, Map.of());

        Bar() {
            getStyleClass().add("flow-bar");
            for (var part : Part.values()) {
                var region = new Region();
                region.getStyleClass().add("flow-part-" + style(part));
                parts.add(region);
            }
            getChildren().addAll(parts);
        }

        void show(Shares shown) {
            shares = shown;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double x = 0;
            for (var part : Part.values()) {
                double width = shares.of(part).isZero() ? 0 : Math.max(LEAST, shares.share(part) * getWidth());
                parts.get(part.ordinal()).resizeRelocate(x, 0, Math.min(width, getWidth() - x), getHeight());
                x = Math.min(getWidth(), x + width);
            }
        }
    }
}
