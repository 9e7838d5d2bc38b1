package loginlens.api;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * Hashes and compares passwords, one address after the other: somebody who sends many has to wait for themselves
 * alone. bcrypt keeps a processor busy for a fifth of a second, and virtual threads would not give way: a room that
 * logs in at once would leave nothing to the window and to quick requests. Real threads share the processors with
 * those, and more of them than processors would make no login faster. Safe to use from many threads.
 */
final class PasswordTurns {
    private final int processors;
    private final Executor threads;
    /** What waits, by address; the address whose turn it is comes first. */
    private final LinkedHashMap<String, Queue<Runnable>> waiting = new LinkedHashMap<>();
    private int working;

    /** On so many of these threads at once. */
    PasswordTurns(int processors, Executor threads) {
        this.processors = processors;
        this.threads = threads;
    }

    /** On as many threads as processors; none while there is nothing to do. */
    static PasswordTurns onAllProcessors() {
        return new PasswordTurns(
                Runtime.getRuntime().availableProcessors(),
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("api-password-", 1).factory()));
    }

    /** Does the work of this address in its turns. */
    Executor of(String address) {
        return work -> add(address, work);
    }

    private synchronized void add(String address, Runnable work) {
        waiting.computeIfAbsent(address, first -> new ArrayDeque<>()).add(work);
        if (working < processors) {
            boolean begun = false;
            working++;
            try {
                threads.execute(this::work);
                begun = true;
            } finally {
                // Where no thread could be had, the next request tries again; a lost turn would be lost for good.
                working -= begun ? 0 : 1;
            }
        }
    }

    private void work() {
        for (var next = next(); next.isPresent(); next = next()) {
            next.get().run();
        }
    }

    private synchronized Optional<Runnable> next() {
        if (waiting.isEmpty()) {
            working--;
            return Optional.empty();
        }
        var first = waiting.pollFirstEntry();
        var work = first.getValue().remove();
        if (!first.getValue().isEmpty()) {
            waiting.putLast(first.getKey(), first.getValue());
        }
        return Optional.of(work);
    }
}
