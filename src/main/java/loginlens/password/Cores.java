package loginlens.password;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/**
 * The cores that crews may keep busy, shared by all crews of a lab: who wants more than are free waits for them in turn.
 * So what was cancelled and cannot be stopped midway still counts until it ends.
 */
final class Cores {
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private int free;

    private record Waiting(int wanted, CompletableFuture<Void> granted) {}

    /** So many, all of them free. */
    Cores(int all) {
        free = all;
    }

    /** Waits until so many are free, and takes them. Cancelled, it takes none and says so at once. */
    boolean take(int wanted, Cancellation cancellation) {
        var granted = ask(wanted);
        CompletableFuture.anyOf(granted, cancellation.future()).join();
        if (!cancellation.isCancelled()) {
            return true;
        }
        // Either way, it is the turn of those behind it.
        give(granted.cancel(false) ? 0 : wanted);
        return false;
    }

    private synchronized CompletableFuture<Void> ask(int wanted) {
        var waiting = new Waiting(wanted, new CompletableFuture<>());
        queue.add(waiting);
        serve();
        return waiting.granted();
    }

    /** Gives so many back. */
    synchronized void give(int returned) {
        free += returned;
        serve();
    }

    /** In the order in which they came, or many would wait forever behind one after the other. */
    private void serve() {
        while (!queue.isEmpty() && (queue.peek().wanted() <= free || queue.peek().granted().isDone())) {
            var first = queue.remove();
            if (first.granted().complete(null)) {
                free -= first.wanted();
            }
        }
    }
}
