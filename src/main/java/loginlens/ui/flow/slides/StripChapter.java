package loginlens.ui.flow.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import loginlens.story.Lane;
import loginlens.story.Story;
import loginlens.text.Words;
import loginlens.ui.flow.Stepper;

/** A chapter in the strip: its head, and its steps. */
final class StripChapter {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    private static final double STEP_EM = 1.9;
    private static final double STEP_AT_HAND_EM = 3.2;
    private static final double WIDE = 4;

    private final Label head = new Label();
    private final List<StripStep> steps;
    private final boolean current;

    private StripChapter(String title, List<StripStep> steps, boolean ahead) {
        this.steps = steps;
        current = steps.stream().anyMatch(StripStep::isCurrent);
        head.setText(title);
        head.setAlignment(Pos.CENTER);
        head.getStyleClass().add("strip-head");
        head.pseudoClassStateChanged(CURRENT, current);
        head.pseudoClassStateChanged(AHEAD, ahead);
    }

    /** The chapters of these steps; of those that are still asked for, nothing but that there is more. */
    static List<StripChapter> of(Story story, Stepper.Position at, Words words) {
        var steps = story.steps();
        int known = at.known(steps.size());
        var chapters = new ArrayList<StripChapter>();
        for (var chapter : story.chapters()) {
            if (chapter.from() < known) {
                var marks = IntStream.range(chapter.from(), Math.min(known, chapter.to()))
                        .mapToObj(step -> new StripStep(step + 1, steps.get(step), place(step, at), words))
                        .toList();
                chapters.add(new StripChapter(
                        words.say(chapter.chapter().title()), marks, chapter.from() > at.step()));
            }
        }
        if (known < steps.size()) {
            chapters.add(new StripChapter("?", List.of(), true));
        }
        return chapters;
    }

    private static StripStep.Place place(int step, Stepper.Position at) {
        return step < at.step() ? StripStep.Place.DONE
                : step == at.step() ? StripStep.Place.CURRENT : StripStep.Place.AHEAD;
    }

    boolean isCurrent() {
        return current;
    }

    List<Node> nodes() {
        return Stream.concat(Stream.of(head), steps.stream().flatMap(StripStep::nodes)).toList();
    }

    /** The least width that it can be read in. */
    double least(double unit) {
        return Math.max(
                head.prefWidth(-1), steps.size() * unit * (current ? STEP_AT_HAND_EM : STEP_EM));
    }

    /** Its share of the room that is left. */
    double weight() {
        return Math.max(1, steps.size()) * (current ? WIDE : 1);
    }

    void lay(double x, double width, double unit, double headHeight, Map<Lane, Double> lanes, double bottom) {
        head.resizeRelocate(x, 0, width, headHeight);
        double slot = width / Math.max(1, steps.size());
        boolean allNamed = current && steps.stream().allMatch(step -> step.nameWidth() + 0.6 * unit <= slot);
        for (int each = 0; each < steps.size(); each++) {
            var step = steps.get(each);
            double centre = x + slot * (each + 0.5);
            step.lay(centre, unit, lanes);
            step.name(current && (allNamed || step.isCurrent()), centre, x, width, bottom);
        }
    }
}
