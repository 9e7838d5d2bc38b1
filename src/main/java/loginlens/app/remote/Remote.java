package loginlens.app.remote;

import atlantafx.base.controls.ToggleSwitch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import loginlens.auth.StepKind;
import loginlens.ui.look.Sight;
import loginlens.ui.shell.MainWindow;

/**
 * Uses the window as a person does. What is to be used is named by a CSS selector, such as {@code #logIn}; every act
 * waits until it can be seen and used. To be called from another thread than the window's.
 */
public final class Remote {
    /** Only so that a fault ends the run; nothing takes anything like it. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Pulses pulses = new Pulses(PATIENCE);
    private final BooleanSupplier busy;

    /** For a window that this program has started itself; what an act leads to has to be waited for. */
    public Remote() {
        this(() -> false);
    }

    /**
     * For a window of which one knows more.
     *
     * @param busy whether a request is on its way; asked on the FX thread
     */
    public Remote(BooleanSupplier busy) {
        this.busy = busy;
    }

    /** Makes an account, by the form that the login form leads to. */
    public void register(String username, String password) {
        press("#toCreateAccount");
        type("#newUsername", username);
        type("#newPassword", password);
        press("#createAccount");
        await("#loginForm");
    }

    /** Logs in by the login form, up to the welcome. */
    public void logInAs(String username, String password) {
        type("#username", username);
        type("#password", password);
        press("#logIn");
        await("#welcomeCard");
    }

    /** The names of the lenses, in the order of their tabs. */
    public List<String> lenses() {
        return get(() -> window().orElseThrow().lensNames());
    }

    /** Chooses the lens of this name, once it is there. */
    public void lens(String name) {
        pulses.await("the lens " + name, () -> window()
                .filter(window -> window.lensNames().contains(name))
                .map(window -> choose(window, name))
                .isPresent());
        pulses.await("what the lens " + name + " shows", () ->
                window().flatMap(MainWindow::chosenLens).filter(Sight::isSeen).isPresent());
    }

    private static MainWindow choose(MainWindow window, String name) {
        window.chooseLens(name);
        return window;
    }

    /** Goes to the first step of this kind in the exchange that the Flow lens shows. */
    public void step(Class<? extends StepKind> kind) {
        pulses.await("the step " + kind.getSimpleName(), () -> all(".flow-chip")
                // Of a chapter that is not opened, its steps are not seen.
                .filter(chip -> kind.equals(chip.getUserData()) && isUsable(chip.getParent()))
                .findFirst()
                .map(ButtonBase.class::cast)
                .filter(Remote::fire)
                .isPresent());
    }

    /** Presses a button, a link or a switch, and waits until what it asked for is answered. */
    public void press(String selector) {
        begin(selector);
        settle();
    }

    /** Presses a button, a link or a switch. */
    public void begin(String selector) {
        use(selector, Node.class, Remote::fire);
    }

    private static boolean fire(Node node) {
        switch (node) {
            case ButtonBase button -> button.fire();
            case ToggleSwitch onOff -> onOff.fire();
            default -> throw new IllegalArgumentException("Nothing to press: " + node);
        }
        return true;
    }

    /** Waits until no request is on its way. */
    public void settle() {
        pulses.await("an answer", () -> !busy.getAsBoolean());
    }

    /** Puts the cursor into a text field and writes this in the place of what it held. */
    public void type(String selector, String text) {
        use(selector, TextInputControl.class, field -> {
            field.requestFocus();
            field.setText(text);
            field.end();
        });
    }

    /** Puts this into a text field in the place of what it held; the cursor stays where it is. */
    public void fill(String selector, String text) {
        use(selector, TextInputControl.class, field -> field.setText(text));
    }

    /** Chooses what is called so among the things that a box offers. */
    public void choose(String selector, String said) {
        use(selector, ComboBox.class, box -> choose((ComboBox<?>) box, said));
    }

    private static <T> void choose(ComboBox<T> box, String said) {
        box.setValue(box.getItems().stream()
                .filter(item -> box.getConverter().toString(item).equals(said))
                .findFirst().orElseThrow());
    }

    /** Moves a slider to this value. */
    public void slide(String selector, double value) {
        use(selector, Slider.class, slider -> slider.setValue(value));
    }

    /** Scrolls what this is in, until this is at its upper end or there is no more of it. */
    public void scrollTo(String selector) {
        run(() -> all(selector).findFirst().ifPresent(Remote::scrollTo));
    }

    private static void scrollTo(Node node) {
        for (Node outer = node.getParent(); outer != null; outer = outer.getParent()) {
            if (outer instanceof ScrollPane view) {
                var content = view.getContent();
                double top = content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
                double hidden = content.getLayoutBounds().getHeight() - view.getViewportBounds().getHeight();
                view.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
                return;
            }
        }
    }

    /** Presses a key by way of the display, wherever the cursor is. */
    public void key(KeyCode code) {
        run(() -> new Robot().keyType(code));
    }

    /** Waits until this can be seen; the {@link System#nanoTime} at which that was so. */
    public long await(String selector) {
        return pulses.await(selector, () -> seen(selector).isPresent());
    }

    /** Waits until this is so, asked on the FX thread; the {@link System#nanoTime} at which it was. */
    public long await(String what, BooleanSupplier condition) {
        return pulses.await(what, condition);
    }

    /** Waits until this many frames were made. */
    public void frames(int count) {
        pulses.pass(count);
    }

    /** What can be seen of this, if anything. On the FX thread. */
    public Optional<Node> seen(String selector) {
        return all(selector).filter(Sight::isSeen).findFirst();
    }

    /** Closes all windows. */
    public void close() {
        run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    /** Does something on the FX thread, and waits until it is done. */
    public void run(Runnable act) {
        get(() -> {
            act.run();
            return act;
        });
    }

    /** Asks something on the FX thread. */
    public <T> T get(Supplier<T> question) {
        return pulses.get(question);
    }

    private <N extends Node> void use(String selector, Class<N> type, Consumer<? super N> act) {
        pulses.await(selector + " to use it", () -> {
            var usable = all(selector).filter(Remote::isUsable).findFirst();
            usable.map(type::cast).ifPresent(act);
            return usable.isPresent();
        });
    }

    private static boolean isUsable(Node node) {
        return Sight.isSeen(node) && !node.isDisabled();
    }

    private static Optional<MainWindow> window() {
        return all(".main-window").map(MainWindow.class::cast).findFirst();
    }

    /** All of this that is in any window, seen or not. On the FX thread. */
    public static Stream<Node> all(String selector) {
        return List.copyOf(Window.getWindows()).stream()
                .filter(window -> window.getScene() != null)
                .flatMap(window -> window.getScene().getRoot().lookupAll(selector).stream());
    }
}
