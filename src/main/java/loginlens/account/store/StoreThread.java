package loginlens.account.store;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import loginlens.account.StoreFailedException;
import loginlens.account.StoreFailedException.Fault;

/**
 * The one thread that all statements run on. An interrupt during a statement would close the whole database
 * (H2 error 90098), so nobody gets to interrupt this thread: a caller that is interrupted waits on and keeps its flag.
 */
final class StoreThread {
    // A daemon: a JVM that ends without closing the store is a kill, and the store survives those.
    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("loginlens-store").factory());

    /** Runs the task on the store's thread and waits for its result. */
    <T> T call(Callable<T> task) {
        try {
            return await(executor.submit(task));
        } catch (RejectedExecutionException e) {
            throw StoreFailedException.because("the store is closed", Fault.FAILED);
        }
    }

    /** Runs the task after what is under way, and waits for nothing; if the store is being closed, not at all. */
    void later(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            // What closes the store does all that is left to do.
            return;
        }
    }

    /** Takes no more tasks, runs this as the last one and ends. */
    void finish(Callable<Void> last) {
        try {
            Future<Void> result = executor.submit(last);
            executor.shutdown();
            await(result);
        } catch (RejectedExecutionException e) {
            // Closed before: nothing is left to do.
            return;
        }
    }

    private static <T> T await(Future<T> result) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unwrap(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unwrap(ExecutionException e) {
        return switch (e.getCause()) {
            case RuntimeException failure -> failure;
            case Error error -> throw error;
            default -> throw new IllegalStateException("a store task threw a checked exception", e.getCause());
        };
    }
}
