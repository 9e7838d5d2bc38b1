package loginlens.ui.look;

import javafx.scene.Node;

/** What can be seen. */
public final class Sight {
    private Sight() {}

    /** Whether neither the node nor anything around it is hidden; it may be scrolled away. */
    public static boolean isSeen(Node node) {
        for (var outer = node; outer != null; outer = outer.getParent()) {
            if (!outer.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
