package loginlens.ui.flow.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import loginlens.story.Story;
import loginlens.story.Stretch;
import loginlens.story.ToldStep;
import loginlens.story.Tone;
import loginlens.ui.flow.Stepper;

/**
 * What stands in the diagram at a place in the exchange: a head for each chapter, the steps of the one at hand, and in
 * the others what failed. Checks that did not fail are folded into one entry, but for the one that is shown.
 */
final class DiagramPlan {
    /** A line in the diagram. */
    sealed interface Entry {}

    /** The head of a chapter. */
    record Head(Stretch chapter, boolean open, boolean ahead) implements Entry {}

    /** A step, counted from 0. */
    record Row(int step) implements Entry {}

    /** Several checks in one line: those from this step up to, but without, that one. */
    record Fold(int from, int to, boolean ahead) implements Entry {}

    /** More than is told yet, and whether it is asked for now. */
    record Unknown(boolean asked) implements Entry {}

    private DiagramPlan() {}

    /** All chapters and all steps: for a picture. */
    static List<Entry> whole(Story story) {
        return story.chapters().stream().<Entry>flatMap(chapter -> Stream.concat(
                Stream.of(new Head(chapter, false, false)),
                Stream.iterate(chapter.from(), step -> step < chapter.to(), step -> step + 1).map(Row::new))).toList();
    }

    /** What is seen at this place. */
    static List<Entry> of(Story story, Stepper.Position at) {
        var steps = story.steps();
        int known = at.known(steps.size());
        var entries = new ArrayList<Entry>();
        for (var chapter : story.chapters()) {
            if (chapter.from() < known) {
                boolean open = chapter.holds(at.step());
                entries.add(new Head(chapter, open, chapter.from() > at.step()));
                var told = new Stretch(chapter.chapter(), chapter.from(), Math.min(chapter.to(), known));
                if (open) {
                    entries.addAll(opened(steps, told, at.step()));
                } else {
                    story.failure().stream().filter(told::holds).mapToObj(Row::new).forEach(entries::add);
                }
            }
        }
        if (known < steps.size()) {
            entries.add(new Unknown(at.question()));
        }
        return entries;
    }

    private static List<Entry> opened(List<ToldStep> steps, Stretch told, int current) {
        var entries = new ArrayList<Entry>();
        int step = told.from();
        while (step < told.to()) {
            int alike = alike(steps, step, told.to(), current);
            if (alike > 1) {
                entries.add(new Fold(step, step + alike, step > current));
                step += alike;
            } else {
                entries.add(new Row(step));
                step++;
            }
        }
        return entries;
    }

    /** How many steps of one kind follow one another from here on without a failure, up to the one that is shown. */
    private static int alike(List<ToldStep> steps, int from, int to, int current) {
        int end = from;
        while (end < to && end != current && steps.get(end).tone() != Tone.BAD
                && steps.get(end).step().kind().getClass() == steps.get(from).step().kind().getClass()) {
            end++;
        }
        return end - from;
    }
}
