package loginlens.app.window;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import loginlens.account.store.StoreOpening;
import loginlens.app.server.Opening;
import loginlens.app.server.Server;
import loginlens.app.server.ServerFactory;
import loginlens.preferences.Preferences;
import loginlens.text.Message;
import loginlens.text.Words;
import loginlens.ui.controls.Lazy;
import loginlens.ui.look.Appearance;
import loginlens.ui.look.Frames;
import loginlens.ui.shell.TroubleScreen;
import loginlens.ui.shell.TroubleScreen.WayOut;

/**
 * LoginLens in a window: shows it before the store is open, so that typing can begin at once; then opens the store
 * beside it and makes the rest, or says why there is no store.
 */
public final class Desktop {
    private static final Logger LOG = System.getLogger(Desktop.class.getName());
    private static final Duration PATIENCE = Duration.seconds(1);
    private static final double SMALLEST_WIDTH = 640;
    private static final double SMALLEST_HEIGHT = 480;

    private final Wish wish;
    private final Optional<Path> folder;
    private final ServerFactory servers;
    private final WindowMaker maker;
    private final Words words;
    private final StartTrace trace;
    private final Preferences preferences;
    // The toolkit makes it, once it is there.
    private final Lazy<StackPane> root = new Lazy<>(StackPane::new);
    /** What the window's requests wait for. */
    private final CompletableFuture<Server> ready = new CompletableFuture<>();

    /**
     * What is asked for.
     *
     * @param folder where data is kept; empty to keep nothing at all
     * @param port   serves the web API there from the start, if there is one
     * @param trace  is told of the start's steps
     */
    public record Wish(Optional<Path> folder, OptionalInt port, StartTrace trace) {}

    /** A window as it is wished for; not to be made on the FX thread. */
    public Desktop(Wish wish, ServerFactory servers, WindowMaker maker, Preferences preferences, Words words) {
        this.wish = wish;
        this.folder = wish.folder();
        this.trace = wish.trace();
        this.servers = servers;
        this.maker = maker;
        this.words = words;
        this.preferences = preferences;
    }

    private Opening opening() {
        return folder.map(servers::open).orElseGet(() -> new Opening.Ready(servers.inMemory()));
    }

    private CompletableFuture<Opening> inBackground(Supplier<Opening> work) {
        return CompletableFuture.supplyAsync(work, task -> Thread.ofPlatform().name("open-store").start(task))
                .exceptionally(fault -> {
                    LOG.log(Level.ERROR, "The server could not be opened", fault);
                    return new Opening.Failed(Message.of("server.failed"));
                })
                .whenComplete((result, never) -> {
                    if (result instanceof Opening.Ready(var server)) {
                        ready.complete(server);
                    }
                });
    }

    /** Shows the window, in three steps that other work may come between. On the FX thread. */
    public void show() {
        var stage = new Stage();
        stage.setTitle(words.say("app.name"));
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        WindowPlace.give(stage, preferences);
        var scene = new Scene(root.get(), WindowMaker.WIDTH, WindowMaker.HEIGHT);
        trace.done("scene");
        begin(stage, scene, this::opening);
    }

    private void begin(Stage stage, Scene scene, Supplier<Opening> way) {
        var appearance = new Appearance(scene, preferences);
        trace.done("fonts, style sheets");
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> unexpected(fault));
        stage.setScene(scene);
        // If the window closes before the store is open, the store is closed as soon as it opens.
        stage.setOnHidden(event -> ready.thenAccept(Server::close));
        Platform.runLater(() -> fill(stage, appearance, way));
    }

    private void fill(Stage stage, Appearance appearance, Supplier<Opening> way) {
        var window = maker.first(servers.core(), () -> ready.join().auth(), wish.port(), appearance, preferences);
        window.onStartOver(() -> startOver(stage, window));
        content(window.view());
        trace.done("first screen made");
        Platform.runLater(() -> show(stage, window, way));
    }

    private void show(Stage stage, OpenWindow window, Supplier<Opening> way) {
        stage.show();
        trace.done("shown");
        stage.setOnHidden(event -> {
            window.stop();
            ready.thenAccept(Server::close);
        });
        window.start();
        trace.done("cursor in its field");
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> window.view().await(words.say("app.opening")));
        patience.play();
        Frames.oneByOne(List.of(
                () -> {}, // This one is drawn first.
                () -> trace.done("drawn, takes keys"),
                window.view()::showTabs,
                // A large store keeps a core busy for a while, which the window would have to share.
                () -> open(window, patience, way)));
    }

    /**
     * For the next class: on the same stage another desktop begins, with all that is in a window made anew, so that
     * nothing of the class before can be left over. This one closes its server, and is let go.
     */
    private void startOver(Stage stage, OpenWindow window) {
        window.stop();
        var again = new Wish(wish.folder(), wish.port(), StartTrace.off());
        var next = new Desktop(again, servers.startOver(), maker, preferences, words);
        var before = root.get().getScene();
        next.begin(stage, new Scene(next.root.get(), before.getWidth(), before.getHeight()), () -> {
            ready.join().close();
            return next.empty();
        });
    }

    private Opening empty() {
        return folder.map(servers::setAside).orElseGet(() -> new Opening.Ready(servers.inMemory()));
    }

    private void open(OpenWindow window, PauseTransition patience, Supplier<Opening> way) {
        // Not by thenAcceptAsync, whose future would swallow what goes wrong while the window is made.
        inBackground(way).thenAccept(result -> Platform.runLater(() -> {
            patience.stop();
            settle(result, window);
        }));
    }

    private void settle(Opening result, OpenWindow window) {
        switch (result) {
            case Opening.Ready(var server) -> {
                if (!root.get().getChildren().contains(window.view())) {
                    content(window.view());
                    window.start();
                }
                server.notices().forEach(notice -> window.view().tell(words.say(notice)));
                trace.done("store open");
                var rest = new ArrayList<>(window.rest(server));
                rest.add(() -> trace.done("all is made"));
                Frames.oneByOne(rest);
            }
            case Opening.NoStore(var why) -> trouble(why.message(), waysOut(why, window));
            case Opening.Failed(var why) -> trouble(why, waysOut(window));
        }
    }

    /** The last place for a fault that nobody expected: logged once, and said in plain words. */
    private void unexpected(Throwable fault) {
        LOG.log(Level.ERROR, "Something unexpected happened in the window", fault);
        var close = new ButtonType(words.say("trouble.close"), ButtonData.CANCEL_CLOSE);
        var alert = new Alert(Alert.AlertType.ERROR, words.say("app.unexpected"), close);
        alert.setHeaderText(null);
        alert.initOwner(root.get().getScene().getWindow());
        alert.show();
    }

    private List<WayOut> waysOut(StoreOpening.NotOpened why, OpenWindow window) {
        var waysOut = new ArrayList<WayOut>();
        if (why instanceof StoreOpening.Damaged damaged) {
            var place = folder.orElseThrow();
            if (damaged.lastBackup().isPresent()) {
                waysOut.add(again("trouble.restore", () -> servers.restoreBackup(damaged, place), window));
            }
            waysOut.add(again("trouble.setAside", () -> servers.setAside(damaged, place), window));
        }
        if (why instanceof StoreOpening.WritableByOthers shared && shared.canBeMadePrivate()) {
            waysOut.add(again(
                    "trouble.makePrivate", () -> servers.makePrivate(shared, folder.orElseThrow()), window));
        }
        waysOut.addAll(waysOut(window));
        return waysOut;
    }

    private List<WayOut> waysOut(OpenWindow window) {
        return List.of(
                again("trouble.again", this::opening, window),
                again("trouble.inMemory", () -> new Opening.Ready(servers.inMemory()), window),
                new WayOut(words.say("trouble.close"), () -> root.get().getScene().getWindow().hide()));
    }

    private WayOut again(String label, Supplier<Opening> way, OpenWindow window) {
        return new WayOut(words.say(label), () -> {
            root.get().setDisable(true);
            inBackground(way).thenAccept(result -> Platform.runLater(() -> settle(result, window)));
        });
    }

    private void trouble(Message why, List<WayOut> waysOut) {
        content(new TroubleScreen(words.say("trouble.title"), words.say(why), waysOut));
    }

    private void content(Node node) {
        root.get().setDisable(false);
        root.get().getChildren().setAll(node);
    }
}
