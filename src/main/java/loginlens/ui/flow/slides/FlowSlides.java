package loginlens.ui.flow.slides;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;
import loginlens.story.MiddleCut;
import loginlens.story.StepValue;
import loginlens.story.Story;
import loginlens.text.Message;
import loginlens.text.Words;
import loginlens.ui.Slides;
import loginlens.ui.controls.Slide;
import loginlens.ui.flow.Stepper;
import loginlens.ui.flow.detail.Reveal;
import loginlens.ui.flow.detail.ValueView;
import loginlens.ui.session.Highlight;

/** The step that the Flow lens shows, for a room: its title, its sentence, its values, and where in the exchange it is. */
public final class FlowSlides implements Slides {
    private final Words words;
    private final ObservableValue<Optional<Story>> story;
    private final Stepper stepper;
    private final ValueView draw;
    private final ChapterStrip strip;
    private final Slide slide;
    private final ReadOnlyObjectWrapper<Notes> notes = new ReadOnlyObjectWrapper<>(Notes.NONE);
    private final Subscription following;

    /** Follows the lens that shows this story, at this place of it. */
    public FlowSlides(ObservableValue<Optional<Story>> story, Stepper stepper, Highlight highlight, Words words) {
        this.story = story;
        this.stepper = stepper;
        this.words = words;
        // Its passwords are dots, whatever the lens shows.
        draw = new ValueView(highlight, new Reveal(), words);
        strip = new ChapterStrip(words);
        slide = new Slide(strip);
        following = Subscription.combine(
                story.subscribe(shown -> show()), stepper.position().subscribe(position -> show()));
    }

    @Override
    public Node view() {
        return slide;
    }

    @Override
    public ObservableValue<Notes> notes() {
        return notes.getReadOnlyProperty();
    }

    @Override
    public Optional<String> keys() {
        return Optional.of(words.say("present.key.flow"));
    }

    @Override
    public boolean press(KeyCode key) {
        switch (key) {
            case PAGE_DOWN, RIGHT, DOWN, SPACE, ENTER -> stepper.next();
            case PAGE_UP, LEFT, UP, BACK_SPACE -> stepper.back();
            case HOME -> stepper.first();
            case END -> stepper.last();
            case F -> stepper.toFailure();
            case V -> slide.toggleWhole();
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    private List<StepValue> shownValues() {
        var at = stepper.position().getValue();
        return at.question() ? List.of() : story.getValue().map(told -> told.steps().get(at.step()).values())
                .orElse(List.of());
    }

    private void show() {
        var shown = story.getValue().filter(told -> stepper.position().getValue().step() < told.steps().size());
        strip.setVisible(shown.isPresent());
        var values = shownValues();
        slide.show(letters -> values.stream().map(value -> draw.draw(MiddleCut.of(value, letters))).toList());
        if (shown.isEmpty()) {
            say(Message.of("flow.empty"), Message.of("flow.empty.hint"), "");
            notes.set(Notes.NONE);
            return;
        }
        tell(shown.get(), stepper.position().getValue());
    }

    private void tell(Story told, Stepper.Position at) {
        strip.show(told, at);
        var steps = told.steps();
        int count = at.question() ? at.step() + 1 : at.step();
        var step = steps.get(count);
        if (at.question()) {
            say(step.question(), Message.of("flow.ask.hint"), words.say("flow.exchange.asked"));
        } else {
            // What is asked for, and how many steps there are, would give away how it ends.
            say(step.title(), step.sentence(), at.hides(steps.size())
                    ? words.say("flow.exchange.asked")
                    : words.say("present.place", told.title(), told.from(), at.step() + 1, steps.size()));
        }
        var next = Optional.of(count + 1).filter(number -> number < steps.size()).map(steps::get);
        notes.set(new Notes(next.map(following -> words.say(following.title())),
                Optional.of(words.say(step.note()))));
    }

    private void say(Message heading, Message says, String where) {
        slide.say(words.say(heading), words.say(says), where);
    }
}
