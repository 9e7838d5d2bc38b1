package loginlens.app.tour;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import loginlens.app.preferences.UnsavedPreferences;
import loginlens.app.server.Server;
import loginlens.app.window.WindowMaker;
import loginlens.auth.ReplyJson;
import loginlens.ui.look.Appearance;

/** The window that the tour plays on: its methods are called from another thread, and do their work on the FX thread. */
public final class TourStage {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    /** Pictures for slides: two pixels for each of the window's. */
    private static final double SCALE = 2;
    /** A change of style is drawn after one pulse, what follows from its sizes after the next. */
    private static final int PULSES = 3;

    private final Server server;
    private final WindowMaker maker;
    private final ReplyJson json;
    private final PrintStream out;
    private final StackPane root = new StackPane();
    private Optional<Parts> parts = Optional.empty();

    public TourStage(Server server, WindowMaker maker, ReplyJson json, PrintStream out) {
        this.server = server;
        this.maker = maker;
        this.json = json;
        this.out = out;
    }

    private record Parts(Scene scene, Appearance appearance, WindowMaker.Made made) {}

    /** Opens the window. */
    void open() {
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        started.join();
        onFx(() -> {
            var scene = new Scene(root, WIDTH, HEIGHT);
            var appearance = new Appearance(scene, new UnsavedPreferences());
            var made = maker.whole(server, appearance);
            root.getChildren().setAll(made.window());
            server.exchanges().onAdded(exchange -> out.println(json.line(exchange)));
            made.ticker().start();
            // As in the true window: before its panes have their skins, no field takes the cursor.
            root.applyCss();
            made.window().start();
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            parts = Optional.of(new Parts(scene, appearance, made));
        });
    }

    /** Writes into a text field. */
    void type(String id, String text) {
        onFx(() -> find(id, TextInputControl.class).setText(text));
    }

    /** Presses a button or a link, and waits until what it asked for is answered. */
    void press(String id) {
        start(id);
        settle();
    }

    /** Presses a button or a link. */
    void start(String id) {
        onFx(() -> find(id, ButtonBase.class).fire());
    }

    /** Waits until nothing is on its way. */
    void settle() {
        settle(made -> made.session().underWay().map(Optional::isPresent));
    }

    private void settle(Function<WindowMaker.Made, ObservableValue<Boolean>> what) {
        var idle = new CompletableFuture<Void>();
        Platform.runLater(() -> {
            var busy = what.apply(parts().made());
            busy.subscribe(now -> {
                if (!now) {
                    idle.complete(null);
                }
            });
        });
        idle.join();
    }

    /** Chooses one of what a box offers, counted from 0. */
    void choose(String id, int index) {
        onFx(() -> {
            ComboBox<?> box = find(id, ComboBox.class);
            box.getSelectionModel().select(index);
        });
    }

    /** Waits until this can be seen. */
    void await(String id) {
        var visible = new CompletableFuture<Void>();
        onFx(() -> find(id, Node.class).visibleProperty().subscribe(now -> {
            if (now) {
                visible.complete(null);
            }
        }));
        visible.join();
    }

    /** Chooses a lens, counted from 0. */
    void lens(int index) {
        onFx(() -> find("lenses", TabPane.class).getSelectionModel().select(index));
    }

    /** Serves the web API at any free port, and waits until it does. */
    void serve() {
        onFx(() -> parts().made().lenses().webApi().serve(0));
        settle(made -> made.lenses().webApi().busy());
    }

    /** Changes how it looks. */
    void dress(Consumer<Appearance> change) {
        onFx(() -> change.accept(parts().appearance()));
    }

    /** Looks at the clock, which was moved. */
    void tick() {
        onFx(() -> parts().made().ticker().tick());
    }

    /** What the window looks like now. */
    WritableImage picture() {
        var drawn = new CompletableFuture<Void>();
        onFx(() -> new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == PULSES) {
                    stop();
                    drawn.complete(null);
                }
            }
        }.start());
        drawn.join();
        return get(() -> {
            var parameters = new SnapshotParameters();
            parameters.setTransform(new Scale(SCALE, SCALE));
            return root.snapshot(parameters, null);
        });
    }

    /** Closes the window and the store. */
    void close() {
        server.close();
        Platform.exit();
    }

    private Parts parts() {
        return parts.orElseThrow();
    }

    private <N extends Node> N find(String id, Class<N> type) {
        return type.cast(parts().scene().lookup("#" + id));
    }

    private static void onFx(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    private static <T> T get(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }
}
