package loginlens.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import loginlens.account.StoreOpening;
import loginlens.text.Message;
import loginlens.text.Words;
import loginlens.ui.shared.Appearance;
import loginlens.ui.shell.TroubleScreen.Choice;
import loginlens.ui.shell.TroubleScreen;

/** LoginLens in a window: opens the store beside the toolkit, shows the window, or says why there is no store. */
final class Desktop {
    private static final Logger LOG = System.getLogger(Desktop.class.getName());
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final Duration PATIENCE = Duration.seconds(1);
    private static final double SMALLEST_WIDTH = 640;
    private static final double SMALLEST_HEIGHT = 480;

    private final Optional<Path> folder;
    private final Servers servers;
    private final WindowMaker maker;
    private final Memory memory;
    private final Words words;
    private final StackPane root = new StackPane();
    private final OptionalInt port;
    private Optional<Server> open = Optional.empty();

    /**
     * What is asked for.
     *
     * @param folder where data is kept; empty to keep nothing at all
     * @param port   serves the web API there from the start, if there is one
     */
    record Wish(Optional<Path> folder, OptionalInt port) {}

    /** A window as it is wished for. */
    Desktop(Wish wish, Servers servers, WindowMaker maker, Executor executor, Words words) {
        this.port = wish.port();
        this.folder = wish.folder();
        this.servers = servers;
        this.maker = maker;
        this.memory = folder.<Memory>map(place -> new FileMemory(place, executor)).orElseGet(ForgetfulMemory::new);
        this.words = words;
    }

    /**
     * Opens the store on a thread of its own while the toolkit starts; then shows what came of it.
     *
     * @param toolkit starts the toolkit, then runs something on its thread
     * @return whether there is a display that takes the window; without one everything is closed again
     */
    boolean start(Consumer<Runnable> toolkit) {
        var opening = inBackground(this::opening);
        try {
            toolkit.accept(() -> show(opening));
            return true;
        } catch (UnsupportedOperationException noDisplay) {
            LOG.log(Level.DEBUG, "The toolkit has no display", noDisplay);
            if (opening.join() instanceof Opening.Ready(var server)) {
                server.close();
            }
            return false;
        }
    }

    private Opening opening() {
        return folder.map(servers::open).orElseGet(() -> new Opening.Ready(servers.inMemory()));
    }

    private static CompletableFuture<Opening> inBackground(Supplier<Opening> work) {
        return CompletableFuture.supplyAsync(work, task -> Thread.ofPlatform().name("open-store").start(task))
                .exceptionally(fault -> {
                    LOG.log(Level.ERROR, "The server could not be opened", fault);
                    return new Opening.Failed(Message.of("server.failed"));
                });
    }

    private void show(CompletableFuture<Opening> opening) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> unexpected(fault));
        var stage = new Stage();
        var scene = new Scene(root, WIDTH, HEIGHT);
        var appearance = new Appearance(scene, memory);
        stage.setTitle(words.say("app.name"));
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setScene(scene);
        stage.setOnHidden(event -> open.ifPresent(Server::close));
        // Usually the store is open by now. A window that can't be used yet is only shown if it takes longer.
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> stage.show());
        content(new Label(words.say("app.opening")));
        patience.play();
        // Not by thenAcceptAsync, whose future would swallow what goes wrong while the window is made.
        opening.thenAccept(result -> Platform.runLater(() -> {
            patience.stop();
            try {
                settle(result, appearance);
            } finally {
                stage.show();
            }
        }));
    }

    private void settle(Opening result, Appearance appearance) {
        switch (result) {
            case Opening.Ready(var server) -> {
                open = Optional.of(server);
                memory.keep(server.settings());
                var made = maker.make(server, appearance);
                content(made.window());
                made.ticker().start();
                server.store().notices().forEach(notice -> made.window().tell(words.say(notice)));
                // The fields join the scene with the skins of the panes around them; before that none takes the cursor.
                root.applyCss();
                made.window().start();
                port.ifPresent(made.webApi()::serve);
            }
            case Opening.NoStore(var why) -> trouble(why.message(), choices(why, appearance));
            case Opening.Failed(var why) -> trouble(why, choices(appearance));
        }
    }

    /** The last place for a fault that nobody expected: logged once, and said in plain words. */
    private void unexpected(Throwable fault) {
        LOG.log(Level.ERROR, "Something unexpected happened in the window", fault);
        var alert = new Alert(Alert.AlertType.ERROR, words.say("app.unexpected"), ButtonType.CLOSE);
        alert.setHeaderText(null);
        alert.initOwner(root.getScene().getWindow());
        alert.show();
    }

    private List<Choice> choices(StoreOpening.NotOpened why, Appearance appearance) {
        var choices = new ArrayList<Choice>();
        if (why instanceof StoreOpening.Damaged damaged) {
            var place = folder.orElseThrow();
            if (damaged.lastBackup().isPresent()) {
                choices.add(again("trouble.restore", () -> servers.restoreBackup(damaged, place), appearance));
            }
            choices.add(again("trouble.setAside", () -> servers.setAside(damaged, place), appearance));
        }
        choices.addAll(choices(appearance));
        return choices;
    }

    private List<Choice> choices(Appearance appearance) {
        return List.of(
                again("trouble.again", this::opening, appearance),
                again("trouble.inMemory", () -> new Opening.Ready(servers.inMemory()), appearance),
                new Choice(words.say("trouble.close"), () -> root.getScene().getWindow().hide()));
    }

    private Choice again(String label, Supplier<Opening> way, Appearance appearance) {
        return new Choice(words.say(label), () -> {
            root.setDisable(true);
            inBackground(way).thenAccept(result -> Platform.runLater(() -> settle(result, appearance)));
        });
    }

    private void trouble(Message why, List<Choice> choices) {
        content(new TroubleScreen(words.say("trouble.title"), words.say(why), choices));
    }

    private void content(Node node) {
        root.setDisable(false);
        root.getChildren().setAll(node);
    }
}
