package loginlens.app.window;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import loginlens.account.FavoriteColor;
import loginlens.account.PasswordHasher;
import loginlens.account.Username;
import loginlens.app.preferences.UnsavedPreferences;
import loginlens.app.server.Server;
import loginlens.app.server.ServerFactory;
import loginlens.app.tour.HoldableExecutor;
import loginlens.app.tour.OffsetClock;
import loginlens.text.Words;
import loginlens.ui.look.Appearance;
import loginlens.ui.shell.About;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window on a server in memory, with a clock that the test moves. Waits for conditions, never for time. */
public final class WindowFixture {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00.250Z");
    public static final String PASSWORD = "poetical science";
    static final About ABOUT = new About("7.6.5", Optional.of("a folder of its own"));
    /** Only so that a fault ends the test; no condition takes anything like it. */
    private static final int GIVE_UP_AFTER_SECONDS = 60;

    /** Stands still but for what the test moves it. */
    final OffsetClock clock = new OffsetClock(Clock.fixed(NOON, ZoneOffset.UTC));
    final Words words = new Words(Locale.ENGLISH, clock);
    public final Server server = new ServerFactory(clock, words).inMemory();
    public final HoldableExecutor executor = new HoldableExecutor(Executors.newVirtualThreadPerTaskExecutor());
    public final Scene scene = new Scene(new StackPane(), 1280, 720);
    private final FxRobot robot = new FxRobot();
    public final Appearance appearance = new Appearance(scene, new UnsavedPreferences());
    private final WindowMaker.Made made = new WindowMaker(words, clock, executor, ABOUT).whole(server, appearance);

    /** Opens the window. To be called on the FX thread. */
    WindowFixture(Stage stage) {
        ((StackPane) scene.getRoot()).getChildren().setAll(made.window());
        stage.setScene(scene);
        stage.show();
        made.ticker().start();
        made.window().start();
    }

    /** Lets go of the window: one that ticks on would stay in memory for all the tests to come. */
    void close() {
        robot.interact(() -> {
            made.ticker().stop();
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

    /** Logs in by keyboard; the login form is there with the cursor in the username. */
    public void logIn(String name) {
        type("#username", name);
        type("#password", PASSWORD);
        robot.type(KeyCode.ENTER);
        until("welcome", () -> robot.lookup("#welcomeCard").tryQuery().isPresent());
    }

    /** Focuses a field and types into it as a keyboard would. */
    public void type(String query, String text) {
        robot.interact(() -> {
            var field = robot.lookup(query).queryAs(TextInputControl.class);
            field.requestFocus();
            field.clear();
        });
        robot.write(text);
    }

    /** Presses a button or a link by its action, wherever it is scrolled to. */
    public void press(String query) {
        robot.interact(() -> robot.lookup(query).queryAs(ButtonBase.class).fire());
        idle();
    }

    /** Puts this on the clipboard, as another program would. */
    public void copied(String text) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    /** Looks at this token as if it came from another program. */
    public void paste(String text) {
        copied(text);
        press("#pasteToken");
    }

    /** Opens or closes what this button opens. */
    public void toggle(String query) {
        robot.interact(() -> robot.lookup(query).queryAs(ToggleButton.class).fire());
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
        ComboBox<?> box = robot.lookup(query).queryAs(ComboBox.class);
        robot.interact(() -> choose(box, choice));
    }

    private static <T> void choose(ComboBox<T> box, String choice) {
        box.setValue(box.getItems().stream().filter(item -> box.getConverter().toString(item).equals(choice)).findFirst().orElseThrow());
    }

    /** Has the window say something of the store. */
    public void tell(String key, Object... values) {
        robot.interact(() -> made.window().tell(words.say(key, values)));
    }

    public void idle() {
        until("nothing on its way", () -> !made.session().isBusy());
    }

    /** Moves the clock and has the window look at it. */
    public void pass(Duration time) {
        clock.advance(time);
        robot.interact(() -> made.ticker().tick());
    }

    public String text(String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    /** All words of this node, in reading order. */
    public String words(String query) {
        var text = new StringBuilder();
        for (Node label : robot.from(robot.lookup(query).queryAs(Node.class)).lookup(Labeled.class::isInstance).queryAll()) {
            text.append(((Labeled) label).getText()).append('\n');
        }
        return text.toString();
    }

    public String focused() {
        return Optional.ofNullable(scene.getFocusOwner()).map(Node::getId).orElse("");
    }

    public void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(GIVE_UP_AFTER_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException never) {
            throw new AssertionError("never came: " + what, never);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
