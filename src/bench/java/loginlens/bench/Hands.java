package loginlens.bench;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/** Uses the window as a person would; called from another thread than its own. */
final class Hands {
    private Hands() {}

    static void press(String id) {
        on(id, ButtonBase.class, ButtonBase::fire);
    }

    static void type(String id, String text) {
        on(id, TextInputControl.class, field -> {
            field.requestFocus();
            field.setText(text);
        });
    }

    /** Presses Enter by way of the display. */
    static void enter() {
        get(() -> {
            new Robot().keyType(KeyCode.ENTER);
            return true;
        });
    }

    /** Waits, frame by frame, until this can be seen and is as wanted; the time at which that was so. */
    static long seen(String id, Predicate<Node> wanted) {
        var at = new CompletableFuture<Long>();
        get(() -> {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (find(id).filter(Hands::isSeen).filter(wanted).isPresent()) {
                        stop();
                        at.complete(System.nanoTime());
                    }
                }
            }.start();
            return true;
        });
        return at.join();
    }

    static long seen(String id) {
        return seen(id, node -> true);
    }

    private static <N extends Node> void on(String id, Class<N> type, java.util.function.Consumer<N> action) {
        seen(id, node -> !node.isDisabled());
        get(() -> {
            action.accept(type.cast(find(id).orElseThrow()));
            return true;
        });
    }

    static <T> T get(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    private static Optional<Node> find(String id) {
        return Window.getWindows().stream()
                .flatMap(window -> Optional.ofNullable(window.getScene().lookup("#" + id)).stream())
                .findFirst();
    }

    private static boolean isSeen(Node node) {
        for (var one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
