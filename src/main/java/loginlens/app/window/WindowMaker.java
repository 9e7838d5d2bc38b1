package loginlens.app.window;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import loginlens.app.server.Server;
import loginlens.app.server.ServerCore;
import loginlens.auth.AuthService;
import loginlens.preferences.Preferences;
import loginlens.text.Words;
import loginlens.ui.client.ClientPane;
import loginlens.ui.client.LoginController;
import loginlens.ui.client.Navigation;
import loginlens.ui.client.RegisterController;
import loginlens.ui.client.SampleAccount;
import loginlens.ui.client.WelcomeController;
import loginlens.ui.look.Appearance;
import loginlens.ui.look.Screens;
import loginlens.ui.server.ServerPlace;
import loginlens.ui.session.Background;
import loginlens.ui.session.ClientSession;
import loginlens.ui.session.Exchanges;
import loginlens.ui.session.Highlight;
import loginlens.ui.session.Signpost;
import loginlens.ui.session.Ticker;
import loginlens.ui.session.TokenHandover;
import loginlens.ui.shell.About;
import loginlens.ui.shell.MainWindow;

/** Makes the window: every object of the screen is made here or in the list of lenses, by its constructor. */
public final class WindowMaker {
    static final double WIDTH = 1280;
    static final double HEIGHT = 720;

    private final Words words;
    private final Executor executor;
    private final About about;
    private final List<LensEntry> lenses;

    /** Makes windows that speak these words, and leave what takes long to the executor. */
    public WindowMaker(Words words, Executor executor, About about) {
        this(words, executor, about, Lenses.ALL);
    }

    WindowMaker(Words words, Executor executor, About about, List<LensEntry> lenses) {
        this.words = words;
        this.executor = executor;
        this.about = about;
        this.lenses = List.copyOf(lenses);
    }

    /**
     * What is seen first; the rest is made by {@link OpenWindow#rest}. On the FX thread, like all that is made here.
     *
     * @param auth the server, which may still have to be waited for; asked for off the FX thread
     * @param port where the web API is to be served from the start, if it is
     */
    OpenWindow first(ServerCore core, Supplier<AuthService> auth, OptionalInt port, Appearance appearance,
                     Preferences preferences) {
        var background = new Background(executor);
        var serverTime = new Ticker(core.time());
        var realTime = new Ticker(core.time().real());
        var parts = new WindowParts(new ClientSession(auth, background), new Exchanges(core.exchanges()), serverTime,
                new Highlight(), new Signpost(), new TokenHandover(), port, preferences, background, words);
        var serverPlace = new ServerPlace(core.time(), serverTime, core.settings(), parts.session(), words);
        var untold = core.time().onMoved(() -> Platform.runLater(() -> {
            serverTime.tick();
            serverPlace.look();
        }));
        var frame = new MainWindow.Frame(appearance, serverPlace, parts.exchanges(), about, words);
        var tabs = lenses.stream().map(LensEntry::tab).toList();
        var sample = new SampleAccount(parts.session(), name -> auth.get().isTaken(name), background);
        var view = new MainWindow(client(core, parts, sample, realTime), tabs, frame);
        parts.signpost().place().subscribe(wanted -> wanted.ifPresent(place -> view.chooseLens(Lenses.FLOW)));
        parts.handover().onToken(token -> view.chooseLens(Lenses.TOKEN));
        var window = new OpenWindow(view, appearance, parts, serverPlace, realTime, lenses);
        window.onStop(untold);
        return window;
    }

    /** The whole window at once, shown on this stage: for callers that have the server already. */
    public OpenWindow open(Server server, Stage stage, Preferences preferences) {
        var root = new StackPane();
        var scene = new Scene(root, WIDTH, HEIGHT);
        var window = first(server.core(), server::auth, OptionalInt.empty(), new Appearance(scene, preferences),
                preferences);
        window.view().showTabs();
        window.rest(server).forEach(Runnable::run);
        root.getChildren().setAll(window.view());
        stage.setScene(scene);
        stage.show();
        window.start();
        return window;
    }

    private ClientPane client(ServerCore core, WindowParts parts, SampleAccount sample, Ticker realTime) {
        var session = parts.session();
        var navigation = new Navigation();
        var screens = new Screens(words, type -> {
            if (type == LoginController.class) {
                return new LoginController(session, navigation, sample, realTime, words);
            }
            if (type == RegisterController.class) {
                return new RegisterController(session, navigation, core.rules(), words);
            }
            if (type == WelcomeController.class) {
                return new WelcomeController(session, navigation, parts.serverTime(), words);
            }
            throw new IllegalArgumentException("No such controller: " + type.getName());
        });
        return new ClientPane(screens, navigation, session, words);
    }
}
