package loginlens.password;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Threads for what keeps processor cores busy: at most all of them but one, so that the window stays quick, even where
 * several crews of one machine work at once. They are daemons of low priority; none keeps the program from ending.
 */
public final class Crew {
    private final int threads;
    private final Cores cores;

    /**
     * A crew with cores of its own.
     *
     * @param threads how many work at once
     */
    public Crew(int threads) {
        this(threads, new Cores(threads));
    }

    private Crew(int threads, Cores cores) {
        this.threads = threads;
        this.cores = cores;
    }

    /** As many as there are cores, less one, but at least one. */
    public static Crew ofThisMachine() {
        return new Crew(Math.max(1, cores() - 1));
    }

    /** A single thread on the cores of this crew: what this one keeps busy, that one has to wait for. */
    public Crew one() {
        return new Crew(1, cores);
    }

    /** How many work at once. */
    public int threads() {
        return threads;
    }

    /** How many cores this machine has, as far as Java may use them. */
    public static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * Has each thread do work of its own, as soon as its cores are free, and waits until all have done theirs or it is
     * cancelled. Cancelled, it does not wait for what cannot be stopped midway, such as one bcrypt hash, and begins
     * nothing. A fault of the work is thrown here.
     *
     * @param work makes what one thread does; asked once for each, and that must look at the cancellation itself
     */
    public void work(Supplier<Runnable> work, Cancellation cancellation) {
        var parts = Stream.generate(work).limit(threads).toList();
        if (!cores.take(threads, cancellation)) {
            return;
        }
        var all = parts.stream()
                .map(part -> CompletableFuture.runAsync(part, Crew::start).whenComplete((done, fault) -> cores.give(1)))
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(all), cancellation.future()).join();
        } catch (CompletionException fault) {
            throw fault.getCause() instanceof RuntimeException cause ? cause : fault;
        }
    }

    /** Does this in a single thread of the crew. What it made; nothing if it was cancelled before. */
    public <T> Optional<T> make(Supplier<T> work, Cancellation cancellation) {
        var made = new CompletableFuture<T>();
        one().work(() -> () -> made.complete(work.get()), cancellation);
        return Optional.ofNullable(made.getNow(null));
    }

    private static void start(Runnable task) {
        Thread.ofPlatform().name("password-lab").daemon().priority(Thread.MIN_PRIORITY).start(task);
    }
}
