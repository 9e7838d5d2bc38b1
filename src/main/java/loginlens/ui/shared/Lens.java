package loginlens.ui.shared;

import javafx.scene.Node;

/** A tab of the window that shows one side of what happened. A new lens is made without touching the others. */
public interface Lens {
    /** A short name that never changes: the tab's id, and the file name of its pictures. */
    String id();

    /** The tab's title in the bundle. */
    String titleKey();

    /** The icon beside the title, in Ikonli's notation. */
    String icon();

    /** What the tab shows. */
    Node view();

    /** Its tab was just chosen: a lens that has keys of its own may take the keyboard. */
    default void chosen() {}
}
