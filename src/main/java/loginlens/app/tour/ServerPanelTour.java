package loginlens.app.tour;

import java.util.function.Consumer;
import loginlens.app.remote.Remote;

/** The part of the tour that opens the server panel, moves the classroom clock, and puts it right again. */
final class ServerPanelTour {
    private ServerPanelTour() {}

    /** Plays it on a window whose client holds a token. */
    static void play(Remote remote, Consumer<String> draw) {
        remote.press("#server");
        draw.accept("server-panel");
        remote.press("#clockHour");
        remote.await("#movedClock");
        draw.accept("moved-clock");
        remote.press("#clockBack");
        remote.press("#closeServer");
    }
}
