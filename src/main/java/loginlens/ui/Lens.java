package loginlens.ui;

import javafx.scene.Node;

/** Shows one side of what happened, in a tab of the window. A new lens is made without touching the others. */
public interface Lens {
    /** What the tab shows. */
    Node view();

    /** Its tab was just chosen: a lens that has keys of its own may take the keyboard. */
    default void chosen() {}
}
