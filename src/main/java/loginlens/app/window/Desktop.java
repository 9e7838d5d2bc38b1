package loginlens.app.window;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import loginlens.account.store.StoreOpening;
import loginlens.app.preferences.Preferences;
import loginlens.app.preferences.PreferencesFile;
import loginlens.app.preferences.UnsavedPreferences;
import loginlens.app.server.Opening;
import loginlens.app.server.Server;
import loginlens.app.server.ServerFactory;
import loginlens.text.Message;
import loginlens.text.Words;
import loginlens.ui.look.Appearance;
import loginlens.ui.session.Lazy;
import loginlens.ui.shell.TroubleScreen;
import loginlens.ui.shell.TroubleScreen.Choice;

/**
 * LoginLens in a window: shows it before the store is open, so that typing can begin at once; then opens the store beside
 * it and makes the rest, or says why there is no store.
 */
public final class Desktop {
    private static final Logger LOG = System.getLogger(Desktop.class.getName());
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final Duration PATIENCE = Duration.seconds(1);
    private static final double SMALLEST_WIDTH = 640;
    private static final double SMALLEST_HEIGHT = 480;

    private final Optional<Path> folder;
    private final ServerFactory servers;
    private final WindowMaker maker;
    private final Words words;
    private final OptionalInt port;
    private final Preferences memory;
    // The toolkit makes it, once it is there.
    private final Lazy<StackPane> root = new Lazy<>(StackPane::new);
    /** What the window's requests wait for. */
    private final CompletableFuture<Server> ready = new CompletableFuture<>();

    /**
     * What is asked for.
     *
     * @param folder where data is kept; empty to keep nothing at all
     * @param port   serves the web API there from the start, if there is one
     */
    public record Wish(Optional<Path> folder, OptionalInt port) {}

    /** A window as it is wished for; not to be made on the FX thread. */
    public Desktop(Wish wish, ServerFactory servers, WindowMaker maker, Executor executor, Words words) {
        this.port = wish.port();
        this.folder = wish.folder();
        this.servers = servers;
        this.maker = maker;
        this.words = words;
        this.memory = folder.<Preferences>map(place -> new PreferencesFile(place, executor)).orElseGet(UnsavedPreferences::new);
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
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> unexpected(fault));
        var stage = new Stage();
        var scene = new Scene(root.get(), WIDTH, HEIGHT);
        var appearance = new Appearance(scene, memory);
        stage.setTitle(words.say("app.name"));
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setScene(scene);
        // Whoever closes the window before the store is open closes it all the same.
        stage.setOnHidden(event -> ready.thenAccept(Server::close));
        Platform.runLater(() -> fill(stage, appearance));
    }

    private void fill(Stage stage, Appearance appearance) {
        memory.keep(servers.basics().settings());
        var made = maker.first(servers.basics(), () -> ready.join().auth(), appearance);
        content(made.window());
        Platform.runLater(() -> show(stage, made));
    }

    private void show(Stage stage, WindowMaker.Made made) {
        stage.show();
        made.ticker().start();
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> made.ticker().stop());
        made.window().start();
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> made.window().await(words.say("app.opening")));
        patience.play();
        // A large store keeps a core busy for a while, which the window would have to share.
        oneByOne(List.of(() -> open(made, patience)));
    }

    private void open(WindowMaker.Made made, PauseTransition patience) {
        // Not by thenAcceptAsync, whose future would swallow what goes wrong while the window is made.
        inBackground(this::opening).thenAccept(result -> Platform.runLater(() -> {
            patience.stop();
            settle(result, made);
        }));
    }

    private void settle(Opening result, WindowMaker.Made made) {
        switch (result) {
            case Opening.Ready(var server) -> {
                if (!root.get().getChildren().contains(made.window())) {
                    content(made.window());
                    made.window().start();
                }
                server.notices().forEach(notice -> made.window().tell(words.say(notice)));
                var rest = new ArrayList<>(made.lenses().rest(server));
                port.ifPresent(asked -> rest.add(() -> made.lenses().webApi().serve(asked)));
                oneByOne(rest);
            }
            case Opening.NoStore(var why) -> trouble(why.message(), choices(why, made));
            case Opening.Failed(var why) -> trouble(why, choices(made));
        }
    }

    /** Does this from the next frame on, a step a frame, so that what is typed meanwhile is never held up for long. */
    private static void oneByOne(List<Runnable> steps) {
        var left = new ArrayDeque<>(steps);
        new AnimationTimer() {
            private boolean drawn;

            @Override
            public void handle(long now) {
                if (left.isEmpty()) {
                    stop();
                } else if (drawn) {
                    left.poll().run();
                }
                drawn = true;
            }
        }.start();
    }

    /** The last place for a fault that nobody expected: logged once, and said in plain words. */
    private void unexpected(Throwable fault) {
        LOG.log(Level.ERROR, "Something unexpected happened in the window", fault);
        var alert = new Alert(Alert.AlertType.ERROR, words.say("app.unexpected"), ButtonType.CLOSE);
        alert.setHeaderText(null);
        alert.initOwner(root.get().getScene().getWindow());
        alert.show();
    }

    private List<Choice> choices(StoreOpening.NotOpened why, WindowMaker.Made made) {
        var choices = new ArrayList<Choice>();
        if (why instanceof StoreOpening.Damaged damaged) {
            var place = folder.orElseThrow();
            if (damaged.lastBackup().isPresent()) {
                choices.add(again("trouble.restore", () -> servers.restoreBackup(damaged, place), made));
            }
            choices.add(again("trouble.setAside", () -> servers.setAside(damaged, place), made));
        }
        if (why instanceof StoreOpening.WritableByOthers shared && shared.canBeMadePrivate()) {
            choices.add(again(
                    "trouble.makePrivate", () -> servers.makePrivate(shared, folder.orElseThrow()), made));
        }
        choices.addAll(choices(made));
        return choices;
    }

    private List<Choice> choices(WindowMaker.Made made) {
        return List.of(
                again("trouble.again", this::opening, made),
                again("trouble.inMemory", () -> new Opening.Ready(servers.inMemory()), made),
                new Choice(words.say("trouble.close"), () -> root.get().getScene().getWindow().hide()));
    }

    private Choice again(String label, Supplier<Opening> way, WindowMaker.Made made) {
        return new Choice(words.say(label), () -> {
            root.get().setDisable(true);
            inBackground(way).thenAccept(result -> Platform.runLater(() -> settle(result, made)));
        });
    }

    private void trouble(Message why, List<Choice> choices) {
        content(new TroubleScreen(words.say("trouble.title"), words.say(why), choices));
    }

    private void content(Node node) {
        root.get().setDisable(false);
        root.get().getChildren().setAll(node);
    }
}
