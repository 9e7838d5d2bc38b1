package loginlens.app.window;

import loginlens.app.server.Server;
import loginlens.ui.Lens;
import loginlens.ui.LensTab;

/**
 * A lens of the window: where it is, and how it is made.
 *
 * @param tab     its tab, which is there from the start
 * @param factory makes the lens, once there is a server
 */
record LensEntry(LensTab tab, Factory factory) {
    /** Makes a lens for this window, on the FX thread. */
    interface Factory {
        Lens make(Server server, WindowParts window);
    }
}
