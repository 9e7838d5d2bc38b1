package loginlens.app.tour;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import loginlens.app.remote.Remote;
import loginlens.app.server.Server;
import loginlens.app.window.OpenWindow;
import loginlens.app.window.WindowMaker;
import loginlens.auth.ServerTime;
import loginlens.preferences.Preferences;
import loginlens.ui.look.Appearance;

/** The window that the tour plays on. Its methods are called from another thread than the window's. */
final class TourStage implements AutoCloseable {
    /** Pictures for slides: two pixels for each of the window's. */
    private static final double SCALE = 2;
    /** A change of style is drawn after one pulse, what follows from its sizes after the next. */
    private static final int PULSES = 3;

    private final Server server;
    private final OpenWindow window;
    private final Remote remote;

    private TourStage(Server server, OpenWindow window) {
        this.server = server;
        this.window = window;
        this.remote = new Remote(window::isBusy);
    }

    /** Starts the toolkit and opens the window on this server, which is closed with it. */
    static TourStage open(Server server, WindowMaker maker) {
        var started = new CompletableFuture<OpenWindow>();
        Platform.startup(() -> started.completeAsync(opening(server, maker), Runnable::run));
        return new TourStage(server, started.join());
    }

    private static Supplier<OpenWindow> opening(Server server, WindowMaker maker) {
        return () -> maker.open(server, new Stage(), Preferences.unsaved());
    }

    /** Uses the window. */
    Remote remote() {
        return remote;
    }

    /** The time by which the tour's tokens are issued and checked. */
    ServerTime time() {
        return server.core().time();
    }

    /** Changes how it looks. */
    void dress(Consumer<Appearance> change) {
        remote.run(() -> change.accept(window.appearance()));
    }

    /** Waits until everything has the place and the size that it is to have now. */
    void settle() {
        remote.frames(PULSES);
    }

    /** What the window looks like now. */
    WritableImage picture() {
        settle();
        return remote.get(() -> {
            var parameters = new SnapshotParameters();
            parameters.setTransform(new Scale(SCALE, SCALE));
            // What is presented is in a window of its own.
            var shown = remote.seen("#room").orElseGet(() -> window.view().getScene().getRoot());
            return shown.getScene().getRoot().snapshot(parameters, null);
        });
    }

    /** Closes the window and the server. */
    @Override
    public void close() {
        server.close();
        Platform.exit();
    }
}
