package loginlens.auth;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Who sends requests.
 *
 * @param origin    which way the requests come
 * @param address   where they come from, as text; wrong passwords are counted by it
 * @param passwords hashes and compares this caller's passwords when it is their turn
 */
public record Caller(Origin origin, String address, Executor passwords) {
    /** The window's own client: nobody is before it, so its passwords are hashed at once, on the thread that asks. */
    public static final Caller WINDOW = new Caller(Origin.WINDOW, "window", Runnable::run);

    /** A person who sends a token from a lens of the window. */
    public static final Caller BY_HAND = new Caller(Origin.BY_HAND, WINDOW.address(), Runnable::run);

    /** Hashes or compares a password when it is this caller's turn; what it took is the work alone, not the wait. */
    <T> Timed<T> inTurn(Supplier<T> work) {
        return CompletableFuture.supplyAsync(() -> Timed.of(work), passwords).join();
    }
}
