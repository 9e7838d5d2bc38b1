package loginlens.app.window;

import java.util.function.Predicate;
import loginlens.app.server.Server;
import loginlens.ui.Lens;
import loginlens.ui.LensTab;

/**
 * A lens of the window: where it is, and how it is made.
 *
 * @param tab     its tab, which is there from the start
 * @param factory makes the lens, once there is a server and the tab is chosen
 * @param atOnce  whether it has work to do in this window before it is seen
 */
record LensEntry(LensTab tab, Factory factory, Predicate<WindowParts> atOnce) {
    /** A lens that has nothing to do before it is seen. */
    LensEntry(LensTab tab, Factory factory) {
        this(tab, factory, window -> false);
    }

    /** Makes a lens for this window, on the FX thread. */
    interface Factory {
        Lens make(Server server, WindowParts window);
    }
}
