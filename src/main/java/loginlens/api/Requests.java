package loginlens.api;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/** The requests under way at all addresses: how many are worked on at once, and whether all have their reply. */
final class Requests {
    private final Semaphore room;
    private int underWay;

    /** At most so many are worked on at once. */
    Requests(int atOnce) {
        this.room = new Semaphore(atOnce);
    }

    /** Takes room for one that is to be worked on, if there is any. */
    boolean takeRoom() {
        return room.tryAcquire();
    }

    void freeRoom() {
        room.release();
    }

    /** One has come. */
    synchronized void begin() {
        underWay++;
    }

    /** One has its reply, all of it. */
    synchronized void end() {
        underWay--;
        notifyAll();
    }

    /**
     * Waits until none is under way.
     *
     * @return whether that is so; if not, the patience is over, or the thread was interrupted and still is
     */
    synchronized boolean awaitNone(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toMillis(); underWay > 0 && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return underWay == 0;
    }
}
