package loginlens.ui;

import java.util.Optional;
import javafx.scene.Node;

/** Shows one side of what happened, in a tab of the window. A new lens is made without touching the others. */
public interface Lens {
    /** What the tab shows. */
    Node view();

    /** What a room sees of it, one thing at a time, if it has more to show a room than itself. */
    default Optional<Slides> slides() {
        return Optional.empty();
    }

    /** Its tab was just chosen: a lens that has keys of its own may take the keyboard. */
    default void chosen() {}
}
