package loginlens.app.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import loginlens.app.server.Server;
import loginlens.ui.Lens;
import loginlens.ui.look.Appearance;
import loginlens.ui.server.ServerPlace;
import loginlens.ui.session.Ticker;
import loginlens.ui.shell.MainWindow;

/** A window that was made, as far as it is: what is seen first is there, the rest comes once there is a server. */
public final class OpenWindow {
    private final MainWindow view;
    private final Appearance appearance;
    private final WindowParts parts;
    private final ServerPlace place;
    private final Ticker realTime;
    private final List<LensEntry> lenses;
    private final List<Runnable> atEnd = new ArrayList<>();

    OpenWindow(
            MainWindow view, Appearance appearance, WindowParts parts, ServerPlace place, Ticker realTime,
            List<LensEntry> lenses) {
        this.view = view;
        this.appearance = appearance;
        this.parts = parts;
        this.place = place;
        this.realTime = realTime;
        this.lenses = lenses;
    }

    /** What is seen, to be put into a scene. */
    public MainWindow view() {
        return view;
    }

    /** How it looks. */
    public Appearance appearance() {
        return appearance;
    }

    /** Whether a request of its client is on its way. */
    public boolean isBusy() {
        return parts.session().isBusy();
    }

    /** Puts the cursor where typing starts, and has the time go on; once the view is in its scene. */
    public void start() {
        parts.serverTime().start();
        view.start();
    }

    /** Looks at the clocks, of which one was moved. */
    public void tick() {
        parts.serverTime().tick();
        realTime.tick();
    }

    /** Does this when the server is to be started over, which a press in the window asks for. */
    void onStartOver(Runnable startOver) {
        place.onStartOver(startOver);
    }

    /** Does this once the window is no longer used. */
    void onStop(Runnable action) {
        atEnd.add(action);
    }

    /** Has the time stand still, and lets go of all that lives longer, so that nothing keeps the window alive. */
    public void stop() {
        place.close();
        view.stop();
        appearance.stop();
        atEnd.forEach(Runnable::run);
        parts.serverTime().stop();
        realTime.stop();
    }

    /** The steps that make the rest, what is seen first of it first; other work may come in between. */
    List<Runnable> rest(Server server) {
        var steps = new ArrayList<Runnable>();
        var first = lenses.getFirst();
        steps.add(() -> show(first, server));
        steps.addAll(view.rest());
        steps.add(() -> lenses.stream().skip(1).forEach(lens -> show(lens, server)));
        return steps;
    }

    private void show(LensEntry lens, Server server) {
        Supplier<Lens> maker = () -> lens.factory().make(server, parts);
        if (lens.atOnce().test(parts)) {
            var made = maker.get();
            view.show(lens.tab(), () -> made);
        } else {
            view.show(lens.tab(), maker);
        }
    }
}
