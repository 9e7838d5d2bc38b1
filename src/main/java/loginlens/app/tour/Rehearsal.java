package loginlens.app.tour;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.module.ModuleReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import loginlens.app.Display;
import loginlens.app.Start;

/**
 * A start, a registration and a login that nobody sees, in a folder of their own: while it runs, the JVM notes what an
 * AOT cache should hold (JEP 483, 514 and 515).
 */
public final class Rehearsal {
    private static final String USERNAME = "ada";
    /** No secret: the account lives as long as the rehearsal. */
    private static final String PASSWORD = "poetical science";
    /** What shows a window on a real screen, in software or not; the headless platform uses none of it. */
    private static final Pattern SCREEN = Pattern.compile(
            "com/sun/(glass/ui/(delegate|gtk|mac|win)|prism/(d3d|es2|mtl|sw)|scenario/effect/impl/(prism|hw|sw))/.*\\.class");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Rehearsal() {}

    /** Plays it; a fault ends it with an exit code other than 0. */
    public static void main(String[] arguments) throws IOException {
        Display.doWithout();
        loadScreenClasses();
        var folder = Files.createTempDirectory("loginlens-rehearsal");
        try {
            new Start(System.out, System.err, Map.of("DISPLAY", "none")).run(List.of("--data", folder.toString()));
            play();
            Platform.exit();
        } catch (RuntimeException fault) {
            Platform.exit();
            throw fault;
        } finally {
            delete(folder);
        }
    }

    private static void play() {
        press("toCreateAccount");
        type("newUsername", USERNAME);
        type("newPassword", PASSWORD);
        press("createAccount");
        type("password", PASSWORD);
        press("logIn");
        await("welcomeCard", Node.class, card -> {});
        await("lenses", TabPane.class, lenses -> lenses.getSelectionModel().selectLast());
        await("lenses", TabPane.class, lenses -> lenses.getScene().getWindow().hide());
    }

    private static void press(String id) {
        await(id, ButtonBase.class, ButtonBase::fire);
    }

    private static void type(String id, String text) {
        await(id, TextInputControl.class, field -> field.setText(text));
    }

    /** Waits, pulse by pulse, until this node is in a window and can be used, then does this with it. */
    private static <N extends Node> void await(String id, Class<N> type, Consumer<N> action) {
        var done = new CompletableFuture<Void>();
        onFx(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                find(id).ifPresent(found -> {
                    stop();
                    action.accept(type.cast(found));
                    done.complete(null);
                });
            }
        }).start();
        done.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private static Optional<Node> find(String id) {
        return Window.getWindows().stream()
                .flatMap(window -> Optional.ofNullable(window.getScene().lookup("#" + id)).stream())
                .filter(found -> !found.isDisabled())
                .findFirst();
    }

    private static <T> T onFx(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    private static void loadScreenClasses() throws IOException {
        var graphics = ModuleLayer.boot().configuration().findModule("javafx.graphics").orElseThrow();
        var loader = Platform.class.getClassLoader();
        try (ModuleReader reader = graphics.reference().open(); var names = reader.list()) {
            for (var name : names.filter(SCREEN.asMatchPredicate()).toList()) {
                load(name.substring(0, name.length() - ".class".length()).replace('/', '.'), loader);
            }
        }
    }

    private static void load(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError notForThisSystem) {
            System.getLogger(Rehearsal.class.getName()).log(Level.DEBUG, "Not loaded", notForThisSystem);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
