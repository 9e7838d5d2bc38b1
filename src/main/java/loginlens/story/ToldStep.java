package loginlens.story;

import java.util.List;
import java.util.Objects;
import loginlens.auth.Step;
import loginlens.text.Message;

/**
 * A step as it is told.
 *
 * @param step      the step itself
 * @param chapter   which part of the story it belongs to
 * @param from      where its arrow begins in the diagram
 * @param to        where its arrow ends; the same for what happens in one place
 * @param title     what the step is called, as a heading
 * @param label     what stands in the diagram: a few words, with the value that matters most
 * @param sentence  what happened, in a few sentences
 * @param values    the values it happened with
 * @param tone      whether it speaks for the exchange going well
 * @param codeNames what its lines of code are marked with; the first that there is counts
 */
public record ToldStep(
        Step step,
        Chapter chapter,
        Lane from,
        Lane to,
        Message title,
        Message label,
        Message sentence,
        List<StepValue> values,
        Tone tone,
        List<String> codeNames) {
    public ToldStep {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(sentence, "sentence");
        values = List.copyOf(values);
        codeNames = List.copyOf(codeNames);
    }

    /** What can be asked before the step is shown. */
    public Message question() {
        return Message.of("flow.ask." + step.kind().name());
    }

    /** What a teacher says to it, and what rooms ask. */
    public Message note() {
        return Message.of("flow.note." + step.kind().name());
    }

    /** Whether something goes from one lane to another. */
    public boolean isArrow() {
        return from != to;
    }
}
