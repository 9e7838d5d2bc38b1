package loginlens.password;

import java.util.concurrent.CompletableFuture;

/** Says, from any thread, that something that runs long is no longer wanted. */
public final class Cancellation {
    private final CompletableFuture<Void> cancelled = new CompletableFuture<>();

    /** It is not wanted any more. Doing it twice is harmless. */
    public void cancel() {
        cancelled.complete(null);
    }

    /** Whether somebody said so. */
    public boolean isCancelled() {
        return cancelled.isDone();
    }

    /** Done as soon as somebody says so. */
    CompletableFuture<Void> future() {
        return cancelled;
    }
}
