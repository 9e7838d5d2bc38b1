package loginlens.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/** Asks the FX thread to do nothing, again and again, and notes the longest time that it took to get to it. */
final class Held {
    private final AtomicLong longest = new AtomicLong();

    Held() {
        Thread.ofPlatform().name("held").daemon().start(this::watch);
    }

    /** The longest time since this was last asked, in milliseconds. */
    double longest() {
        return longest.getAndSet(0) / 1e6;
    }

    private void watch() {
        try {
            while (true) {
                var done = new CountDownLatch(1);
                long start = System.nanoTime();
                Platform.runLater(done::countDown);
                done.await();
                long took = System.nanoTime() - start;
                longest.accumulateAndGet(took, Math::max);
                Thread.sleep(1);
            }
        } catch (InterruptedException neverAsked) {
            Thread.currentThread().interrupt();
        }
    }
}
