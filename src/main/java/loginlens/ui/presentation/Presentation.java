package loginlens.ui.presentation;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import loginlens.text.Words;
import loginlens.ui.Slides;
import loginlens.ui.look.Appearance;

/**
 * Shows the chosen lens to a room. On a second screen, if there is one: then the window stays with the teacher, and
 * takes the clicker's keys too.
 */
public final class Presentation {
    private final Supplier<Slides> chosen;
    private final Supplier<Node> always;
    private final Appearance appearance;
    private final Words words;
    private final ReadOnlyObjectWrapper<Optional<Slides.Notes>> notes = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Room> room = Optional.empty();

    /**
     * A presentation that is not on yet.
     *
     * @param chosen makes the slides of the lens that is chosen now
     * @param always makes what a room sees beside all of them, in the line of the keys
     */
    public Presentation(Supplier<Slides> chosen, Supplier<Node> always, Appearance appearance, Words words) {
        this.always = always;
        this.chosen = chosen;
        this.appearance = appearance;
        this.words = words;
    }

    /** What the teacher's own window has to say, while the room looks at another screen. */
    public ReadOnlyObjectProperty<Optional<Slides.Notes>> notes() {
        return notes.getReadOnlyProperty();
    }

    /** Whether a room sees it. */
    public boolean isOn() {
        return room.isPresent();
    }

    /** Begins, or ends it. */
    public void toggle(Window window) {
        if (isOn()) {
            leave();
        } else {
            begin(window);
        }
    }

    private void begin(Window window) {
        var place = RoomScreens.forRoom(window);
        var shown = new Room(place, new RoomScreen(always.get(), words), appearance, this::leave);
        room = Optional.of(shown);
        shown.show(window, chosen.get());
        if (place.isOther()) {
            shown.notes().subscribe(said -> notes.set(Optional.of(said)));
        }
    }

    /** Shows the lens that is chosen now. */
    public void follow() {
        room.ifPresent(shown -> shown.turnTo(chosen.get()));
    }

    /** Takes a key that was pressed in the teacher's window. */
    public void take(KeyEvent event) {
        room.ifPresent(shown -> shown.take(event));
    }

    /** Ends it, if it is on. */
    public void end() {
        if (isOn()) {
            leave();
        }
    }

    private void leave() {
        room.ifPresent(Room::close);
        room = Optional.empty();
        notes.set(Optional.empty());
    }
}
