package loginlens.ui.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * Runs work off the FX thread and brings its result back: the one place that changes threads. The threads it uses are
 * never interrupted, since an interrupt during a statement would close the whole store.
 */
public final class Background {
    private static final Logger LOG = System.getLogger(Background.class.getName());

    private final Executor executor;

    /** Works on this executor's threads. */
    public Background(Executor executor) {
        this.executor = executor;
    }

    /**
     * Does the work elsewhere, then one of the two on the FX thread. A fault is logged here, once.
     *
     * @param onFault says in plain words that it did not work; it is not told why
     */
    public <T> void run(Supplier<T> work, Consumer<T> onResult, Runnable onFault) {
        run(executor, work, onResult, onFault);
    }

    /**
     * The same for what may take minutes and is no request: nothing that waits for the window's requests waits for it,
     * and it does not keep the program from ending.
     */
    public <T> void runLong(Supplier<T> work, Consumer<T> onResult, Runnable onFault) {
        run(Thread::startVirtualThread, work, onResult, onFault);
    }

    private static <T> void run(Executor executor, Supplier<T> work, Consumer<T> onResult, Runnable onFault) {
        executor.execute(() -> {
            T result;
            try {
                result = work.get();
            } catch (RuntimeException | Error fault) {
                LOG.log(Level.ERROR, "Work in the background failed", fault);
                Platform.runLater(onFault);
                return;
            }
            Platform.runLater(() -> onResult.accept(result));
        });
    }
}
