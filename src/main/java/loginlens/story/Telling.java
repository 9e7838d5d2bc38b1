package loginlens.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loginlens.auth.Step;
import loginlens.text.Message;

/**
 * How a kind of step is told, apart from its question and mostly its title, which are named like the kind. What is not
 * said is plain: no values, no tone, and code that depends on nothing but the route.
 */
final class Telling {
    private final Chapter chapter;
    private final Lane from;
    private final Lane to;
    private Optional<Message> title = Optional.empty();
    private Message label;
    private Message sentence;
    private List<StepValue> values = List.of();
    private Tone tone = Tone.PLAIN;
    private List<String> codeCases = List.of();

    private Telling(Chapter chapter, Lane from, Lane to) {
        this.chapter = chapter;
        this.from = from;
        this.to = to;
    }

    /** Of what happens in one place. */
    static Telling at(Chapter chapter, Lane lane) {
        return new Telling(chapter, lane, lane);
    }

    /** Of what goes from one place to another. */
    static Telling between(Chapter chapter, Lane from, Lane to) {
        return new Telling(chapter, from, to);
    }

    /** What it is called, where that depends on more than its kind. */
    Telling titled(String key) {
        title = Optional.of(Message.of(key));
        return this;
    }

    /** What stands in the diagram. */
    Telling label(String key, Object... with) {
        label = Message.of(key, with);
        return this;
    }

    /** What happened. */
    Telling says(String key, Object... with) {
        return says(Message.of(key, with));
    }

    /** What happened. */
    Telling says(Message message) {
        sentence = message;
        return this;
    }

    Telling values(StepValue... all) {
        return values(List.of(all));
    }

    Telling values(List<? extends StepValue> all) {
        values = List.copyOf(all);
        return this;
    }

    Telling tone(Tone heard) {
        tone = heard;
        return this;
    }

    /** What makes a difference to the code, the most exact case first, where it is more than the route. */
    Telling codeFor(String... cases) {
        codeCases = List.of(cases);
        return this;
    }

    /** This step, told like this. */
    ToldStep of(Step step, String route) {
        var name = step.kind().name();
        var codeNames = new ArrayList<String>();
        (codeCases.isEmpty() ? List.of(route) : codeCases).forEach(each -> codeNames.add(name + "." + each));
        codeNames.add(name);
        var heading = title.orElseGet(() -> Message.of("flow.title." + name));
        return new ToldStep(step, chapter, from, to, heading, label, sentence, values, tone, codeNames);
    }
}
