package loginlens.password;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Threads for what keeps processor cores busy: at most all of them but one, so that the window stays quick. They are
 * daemons of low priority; none keeps the program from ending.
 *
 * @param threads how many work at once
 */
public record Crew(int threads) {
    /** As many as there are cores, less one, but at least one. */
    public static Crew ofThisMachine() {
        return new Crew(Math.max(1, cores() - 1));
    }

    /** How many cores this machine has, as far as Java may use them. */
    public static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * Has each thread do work of its own, and waits until all have done theirs or it is cancelled. Cancelled, it does
     * not wait for what cannot be stopped midway, such as one bcrypt hash. A fault of the work is thrown here.
     *
     * @param work makes what one thread does; asked once for each, and that must look at the cancellation itself
     */
    public void work(Supplier<Runnable> work, Cancellation cancellation) {
        var all = Stream.generate(work)
                .limit(threads)
                .map(part -> CompletableFuture.runAsync(part, Crew::start))
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(all), cancellation.future()).join();
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof RuntimeException cause ? cause : fault;
        }
    }

    private static void start(Runnable task) {
        Thread.ofPlatform().name("password-lab").daemon().priority(Thread.MIN_PRIORITY).start(task);
    }
}
