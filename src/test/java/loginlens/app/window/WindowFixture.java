package loginlens.app.window;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import loginlens.MutableClock;
import loginlens.account.FavoriteColor;
import loginlens.account.PasswordHasher;
import loginlens.account.Username;
import loginlens.app.remote.Remote;
import loginlens.app.server.Server;
import loginlens.app.server.ServerFactory;
import loginlens.app.tour.HoldableExecutor;
import loginlens.auth.ServerTime;
import loginlens.auth.StepKind;
import loginlens.preferences.Preferences;
import loginlens.text.Words;
import loginlens.ui.look.Appearance;
import loginlens.ui.shell.About;

/** The whole window on a server in memory, with a clock that the test moves. Waits for conditions, never for time. */
public final class WindowFixture {
    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00.250Z");
    public static final String PASSWORD = "poetical science";
    public static final About ABOUT = new About("7.6.5", Optional.of("a folder of its own"));
    /** Stands still but for what the test moves it; the server's time goes with it. */
    public final MutableClock clock = new MutableClock(NOON, ZoneOffset.UTC);
    public final ServerTime time = new ServerTime(clock);
    public final Words words;
    public final Server server;
    private final CountingExecutor background = new CountingExecutor(Executors.newVirtualThreadPerTaskExecutor());
    public final HoldableExecutor executor = new HoldableExecutor(background);
    public final Scene scene;
    public final Appearance appearance;
    public final Remote remote;
    final SettlingRobot robot;
    private final OpenWindow window;

    /** Opens the window. To be called on the FX thread. */
    public WindowFixture(Stage stage) {
        this(stage, Lenses.ALL);
    }

    /** Opens a window in another language. To be called on the FX thread. */
    public WindowFixture(Stage stage, Function<Clock, Words> language) {
        this(stage, Lenses.ALL, language);
    }

    /** Opens a window with these lenses. */
    WindowFixture(Stage stage, List<LensEntry> lenses) {
        this(stage, lenses, clock -> new Words(Locale.ENGLISH, clock));
    }

    private WindowFixture(Stage stage, List<LensEntry> lenses, Function<Clock, Words> language) {
        words = language.apply(time);
        server = new ServerFactory(time, words, Preferences.unsaved()).inMemory();
        window = new WindowMaker(words, executor, ABOUT, lenses).open(server, stage, Preferences.unsaved());
        window.onStartOver(() -> {});
        scene = window.view().getScene();
        appearance = window.appearance();
        remote = new Remote(window::isBusy);
        robot = new SettlingRobot(scene, background);
    }

    /** Lets go of the window: one that ticks on would stay in memory for all the tests to come. */
    public void close() {
        robot.interact(() -> {
            window.stop();
            scene.setRoot(new StackPane());
        });
        server.store().close();
    }

    /** An account that is there before the test begins. */
    public void account(String name) {
        if (!(Username.read(name) instanceof Username.Reading.Accepted(var username))) {
            throw new IllegalArgumentException(name);
        }
        var hash = new PasswordHasher(4, new SecureRandom()).hash(PASSWORD);
        server.store().add(username, hash, Optional.of(FavoriteColor.BLUE), clock.instant());
    }

    /** Logs in; the login form is there. */
    public void logIn(String name) {
        remote.logInAs(name, PASSWORD);
        robot.settle();
    }

    /** Chooses the lens of this name. */
    public void lens(String name) {
        remote.lens(name);
        robot.settle();
    }

    /** Goes to the first step of this kind, in the Flow lens. */
    public void step(Class<? extends StepKind> kind) {
        remote.step(kind);
        robot.settle();
    }

    /** Puts the cursor into a field and writes this in the place of what it held. */
    public void type(String query, String text) {
        remote.type(query, text);
        robot.settle();
    }

    /** Presses a button or a link by its action, wherever it is scrolled to, and waits for what it asked for. */
    public void press(String query) {
        remote.press(query);
        robot.settle();
    }

    /** Puts this on the clipboard, as another program would. */
    public void copied(String text) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    /** Looks at this token as if it came from another program. */
    public void paste(String text) {
        copied(text);
        boolean isFirst = remote.get(() -> remote.seen("#pasteToken").isEmpty());
        press(isFirst ? "#pasteFirst" : "#pasteToken");
    }

    /** Opens or closes what this button opens. */
    public void toggle(String query) {
        remote.begin(query);
        robot.settle();
    }

    /** Puts this into a field at once and leaves it, as after pasting into it. */
    public void write(String query, String text) {
        robot.interact(() -> {
            var field = robot.lookup(query).queryAs(TextInputControl.class);
            field.requestFocus();
            field.setText(text);
            scene.getRoot().requestFocus();
        });
    }

    /** Chooses one of what a box offers. */
    public void choose(String query, String choice) {
        remote.choose(query, choice);
        robot.settle();
    }

    /** Has the window say something of the store. */
    public void tell(String key, Object... values) {
        robot.interact(() -> window.view().tell(words.say(key, values)));
    }

    /** Waits until no request is on its way. */
    public void idle() {
        remote.settle();
        robot.settle();
    }

    /** Moves the clock, and with it the server's time, and has the window look at both. */
    public void pass(Duration length) {
        clock.advance(length);
        robot.interact(window::tick);
    }

    /** The text of this label or button. */
    public String text(String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    /** All words of this node, in reading order. */
    public String words(String query) {
        var text = new StringBuilder();
        var node = robot.lookup(query).queryAs(Node.class);
        for (Node label : robot.from(node).lookup(Labeled.class::isInstance).queryAll()) {
            text.append(((Labeled) label).getText()).append('\n');
        }
        return text.toString();
    }

    /** The id of the node that has the keyboard. */
    public String focused() {
        return Optional.ofNullable(scene.getFocusOwner()).map(Node::getId).orElse("");
    }

    /** Does this on the FX thread, and waits until the window has nothing more to do by itself. */
    public void onFx(Runnable action) {
        robot.interact(action);
    }

    /** Waits until the window has nothing more to do by itself. */
    public void settle() {
        robot.settle();
    }

    /** Waits until this is so, asked on the FX thread. */
    public void until(String what, BooleanSupplier condition) {
        remote.await(what, condition);
        robot.settle();
    }
}
