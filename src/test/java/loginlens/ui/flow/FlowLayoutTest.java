package loginlens.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import loginlens.app.window.WindowCase;
import loginlens.auth.StepKind;
import loginlens.ui.Looks;
import loginlens.ui.look.Sight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** In every size, diagram and sentence are seen together, no words are cut off, and one scroll bar at most is needed. */
class FlowLayoutTest extends WindowCase {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double SLACK = 1.5;
    private static final double LINE = 1.2;

    private Looks looks;

    @BeforeEach
    void look() {
        looks = new Looks(window, List.of(
                new Looks.Size(1920, 1080, 200),
                new Looks.Size(1920, 1080, 100),
                new Looks.Size(1280, 720, 100),
                new Looks.Size(1024, 768, 100),
                new Looks.Size(900, 600, 100),
                new Looks.Size(900, 600, 200),
                new Looks.Size(1024, 768, 200),
                new Looks.Size(1280, 720, 200))).inOneTheme().alsoFor(this::faults);
        window.account("Ada.Lovelace-Byron");
        window.logIn("ada.lovelace-byron");
    }

    @Test
    void diagramAndSentenceAreSeenTogetherInEverySize(FxRobot robot) {
        window.lens("flow");
        window.step(StepKind.DigestsCompared.class);
        looks.at("flow-compared");
        window.press("#view-HTTP");
        window.step(StepKind.TokenKept.class);
        looks.at("flow-http");
        window.press("#view-WHAT");
        window.step(StepKind.FormSubmitted.class);
        window.toggle("#flowAsk");
        robot.push(KeyCode.PAGE_DOWN);
        looks.at("flow-ask");
        window.toggle("#flowAsk");
        window.press("#flowForget");
        looks.at("flow-forget");

        assertThat(looks.cut()).isEmpty();
    }

    @Test
    void whatFailedIsSeenInEverySize(FxRobot robot) {
        window.pass(Duration.ofHours(2));
        window.press("#askWhoIAm");
        window.lens("flow");
        looks.at("flow-failed-ahead");
        robot.push(KeyCode.F);
        looks.at("flow-failed");

        assertThat(looks.cut()).isEmpty();
    }

    private List<String> faults() {
        var faults = new ArrayList<String>();
        var lens = window.scene.lookup(".flow").getParent();
        if (!Sight.isSeen(lens)) {
            return faults;
        }
        long bars = all("#lenses", ".scroll-bar").map(ScrollBar.class::cast)
                .filter(bar -> Sight.isSeen(bar) && bar.getVisibleAmount() < bar.getMax() - bar.getMin()).distinct().count();
        if (bars > 1) {
            faults.add(bars + " scroll bars");
        }
        var room = at(window.scene.lookup("#lenses"));
        var diagram = at(window.scene.lookup("#flowPicture"));
        all("#flowDiagram", ".button").filter(Sight::isSeen)
                .filter(chip -> chip.getPseudoClassStates().contains(CURRENT) && !chip.getStyleClass().contains("flow-chapter")
                        || "flow-unknown".equals(chip.getId()) && chip.getPseudoClassStates().contains(CURRENT))
                .filter(chip -> !isWithin(at(chip), diagram) || !isWithin(at(chip), room))
                .forEach(chip -> faults.add("the step is out of sight in the diagram"));
        if (!isWithin(at(window.scene.lookup("#flowTitle")), room)) {
            faults.add("the title is out of sight");
        }
        if (window.scene.lookup("#flowSays") instanceof Labeled says && Sight.isSeen(says)) {
            // Of a sentence in the largest text, its first line; the whole of it everywhere else.
            var bounds = at(says);
            double least = window.appearance.textSize() == 200 ? says.getFont().getSize() * LINE : bounds.getHeight();
            if (bounds.getMinY() + least > room.getMaxY() + SLACK) {
                faults.add("the sentence is out of sight by %.0f".formatted(bounds.getMinY() + least - room.getMaxY()));
            }
        }
        return faults;
    }

    private Stream<Node> all(String within, String selector) {
        return window.scene.lookup(within).lookupAll(selector).stream();
    }

    private static Bounds at(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean isWithin(Bounds inner, Bounds outer) {
        return inner.getMinY() >= outer.getMinY() - SLACK && inner.getMaxY() <= outer.getMaxY() + SLACK
                && inner.getMinX() >= outer.getMinX() - SLACK && inner.getMaxX() <= outer.getMaxX() + SLACK;
    }
}
