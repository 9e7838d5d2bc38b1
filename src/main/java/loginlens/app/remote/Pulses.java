package loginlens.app.remote;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Waits for the FX thread from another one, pulse by pulse: for conditions, never for time.
 *
 * @param patience after this a condition is taken for one that never comes
 */
record Pulses(Duration patience) {
    /** Waits until this is so; asks at once, then at each pulse. The {@link System#nanoTime} at which it was so. */
    long await(String what, BooleanSupplier condition) {
        var come = new CompletableFuture<Long>();
        Platform.runLater(() -> {
            look(condition, come);
            if (!come.isDone()) {
                timer(() -> look(condition, come), come).start();
            }
        });
        return join(come, what);
    }

    /** Waits for so many pulses. */
    void pass(int count) {
        var passed = new CompletableFuture<Integer>();
        Platform.runLater(() -> timer(new Runnable() {
            private int pulses;

            @Override
            public void run() {
                if (++pulses == count) {
                    passed.complete(count);
                }
            }
        }, passed).start());
        join(passed, count + " pulses");
    }

    /** Asks this on the FX thread. */
    <T> T get(Supplier<T> question) {
        return join(CompletableFuture.supplyAsync(question, Platform::runLater), "the FX thread");
    }

    private static void look(BooleanSupplier condition, CompletableFuture<Long> come) {
        try {
            if (condition.getAsBoolean()) {
                come.complete(System.nanoTime());
            }
        } catch (RuntimeException | Error fault) {
            come.completeExceptionally(fault);
        }
    }

    /** Does this at each pulse until that is done. */
    private static AnimationTimer timer(Runnable work, CompletableFuture<?> until) {
        return new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (!until.isDone()) {
                    work.run();
                }
                if (until.isDone()) {
                    stop();
                }
            }
        };
    }

    private <T> T join(CompletableFuture<T> what, String name) {
        try {
            return what.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case TimeoutException _ -> throw new IllegalStateException("Never came: " + name, failed);
                case Error error -> throw error;
                case RuntimeException fault -> throw fault;
                default -> throw failed;
            }
        }
    }
}
