package loginlens.ui;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/**
 * What a lens shows to a room: one thing at a time, big enough for the last row. It follows the lens, so that both are
 * always at the same place.
 */
public interface Slides {
    /**
     * What the teacher says to what is shown.
     *
     * @param next what comes next, if anything does
     * @param note a few sentences, if there are any
     */
    record Notes(Optional<String> next, Optional<String> note) {
        /** No notes at all. */
        public static final Notes NONE = new Notes(Optional.empty(), Optional.empty());
    }

    /** What the room sees. */
    Node view();

    /** What the teacher says to it. */
    ObservableValue<Notes> notes();

    /** On, or back, or what else this key does to what is shown; whether it does anything. */
    boolean press(KeyCode key);

    /** The keys that do more than going on and back, in words, where there are any. */
    default Optional<String> keys() {
        return Optional.empty();
    }

    /** The room no longer sees it. */
    void close();
}
