package loginlens.api;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** The requests under way at one address that is served, until the last is answered. Safe to use from many threads. */
final class Requests {
    private final Set<IncomingBody> arriving = new HashSet<>();
    private int underWay;
    private boolean ending;

    /** One has come; it has to end, too. */
    synchronized void begin() {
        underWay++;
    }

    /** One has its reply, all of it. */
    synchronized void end() {
        underWay--;
        notifyAll();
    }

    /** Whether those that come are to be turned away. */
    synchronized boolean isEnding() {
        return ending;
    }

    /** The body of one is on its way. It is turned away if it is not here when serving ends. */
    synchronized void awaitBody(IncomingBody body) {
        arriving.add(body);
        if (ending) {
            body.turnAway();
        }
    }

    synchronized void bodyIsHere(IncomingBody body) {
        arriving.remove(body);
    }

    /** From now on those that come are turned away, and those that are not wholly here. */
    synchronized void turnAway() {
        ending = true;
        arriving.forEach(IncomingBody::turnAway);
    }

    /**
     * Waits until none is under way.
     *
     * @return whether that is so; if not, the patience is over, or the thread was interrupted and still is
     */
    synchronized boolean awaitNone(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toMillis(); underWay > 0 && left > 0; ) {
                wait(left);
                left = (end - System.nanoTime()) / 1_000_000;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return underWay == 0;
    }
}
