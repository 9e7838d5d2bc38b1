package loginlens.auth;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The last exchanges, wherever they came from, in memory only. Safe to use from many threads; a listener is called on
 * the thread that answered, and has to be quick.
 */
public final class ExchangeLog {
    /** How many are kept; older ones are forgotten. */
    public static final int KEPT = 50;

    private final Deque<Exchange> newestFirst = new ArrayDeque<>();
    private int most = KEPT;
    private final List<Consumer<Exchange>> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> cleared = new CopyOnWriteArrayList<>();

    /** Tells this listener of every exchange from now on. */
    public void onAdded(Consumer<Exchange> listener) {
        listeners.add(listener);
    }

    /** Tells this listener each time that all of them are forgotten. */
    public void onCleared(Runnable listener) {
        cleared.add(listener);
    }

    /** Forgets all exchanges, and with them the passwords that were typed. */
    public void clear() {
        forget();
        cleared.forEach(Runnable::run);
    }

    /** From now on no exchange is kept, nor a password with it: where there is no window, nobody looks at them. */
    public synchronized void keepNone() {
        most = 0;
        newestFirst.clear();
    }

    /** The exchanges that are kept, newest first. */
    public synchronized List<Exchange> newestFirst() {
        return List.copyOf(newestFirst);
    }

    private synchronized void forget() {
        newestFirst.clear();
    }

    void add(Exchange exchange) {
        keep(exchange);
        listeners.forEach(listener -> listener.accept(exchange));
    }

    private synchronized void keep(Exchange exchange) {
        newestFirst.addFirst(exchange);
        while (newestFirst.size() > most) {
            newestFirst.removeLast();
        }
    }
}
