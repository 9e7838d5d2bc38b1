package loginlens.ui;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * How quick the window is.
 *
 * @param answered from what a person did until the answer is laid out
 * @param held     the longest time meanwhile for which the FX thread let wait whoever asked it for something
 */
public record Pace(Duration answered, Duration held) {

    private static final int GIVE_UP_AFTER_SECONDS = 30;

    /** Does this on the FX thread and measures until the scene is laid out with what is waited for. */
    public static Pace of(Scene scene, Runnable action, BooleanSupplier answer) {
        var answered = new CompletableFuture<Long>();
        var started = new CompletableFuture<Long>();
        var over = new AtomicBoolean();
        var held = CompletableFuture.supplyAsync(() -> longestWait(over), work -> Thread.ofPlatform().daemon().start(work));
        Runnable pulse = () -> {
            if (started.isDone() && answer.getAsBoolean()) {
                answered.complete(System.nanoTime());
            }
        };
        Platform.runLater(() -> {
            scene.addPostLayoutPulseListener(pulse);
            started.complete(System.nanoTime());
            action.run();
            Platform.requestNextPulse();
        });
        long time = answered.orTimeout(GIVE_UP_AFTER_SECONDS, TimeUnit.SECONDS).join() - started.join();
        // The pulse that drew the answer has to end, too.
        roundTrip();
        over.set(true);
        Platform.runLater(() -> scene.removePostLayoutPulseListener(pulse));
        return new Pace(Duration.ofNanos(time), held.join());
    }

    private static Duration longestWait(AtomicBoolean over) {
        var longest = Duration.ZERO;
        while (!over.get()) {
            var wait = roundTrip();
            longest = wait.compareTo(longest) > 0 ? wait : longest;
        }
        return longest;
    }

    private static Duration roundTrip() {
        var answer = new CompletableFuture<Duration>();
        long asked = System.nanoTime();
        Platform.runLater(() -> answer.complete(Duration.ofNanos(System.nanoTime() - asked)));
        return answer.join();
    }

    /** Both figures in milliseconds. */
    @Override
    public String toString() {
        return "%d ms, FX thread held %d ms".formatted(answered.toMillis(), held.toMillis());
    }
}
