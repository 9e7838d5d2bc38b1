package loginlens.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/**
 * Asks the FX thread to do nothing, again and again, and notes the longest time that it took to get to it, and the most
 * of its own work in one such time: the rest it waited, for a processor or for what draws the frame before.
 */
final class Held {
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong most = new AtomicLong();
    private final AtomicLong thread = new AtomicLong();

    Held() {
        Thread.ofPlatform().name("held").daemon().start(this::watch);
    }

    /** Says both in milliseconds, for the time since they were last said. */
    void say(String what) {
        System.out.println(what + Used.WHOLE + " " + longest.getAndSet(0) / 1e6);
        System.out.println(what + Used.OWN + " " + most.getAndSet(0) / 1e6);
    }

    private void watch() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        try {
            while (true) {
                var done = new CountDownLatch(1);
                long work = work(threads);
                long start = System.nanoTime();
                Platform.runLater(() -> {
                    thread.set(Thread.currentThread().threadId());
                    done.countDown();
                });
                done.await();
                longest.accumulateAndGet(System.nanoTime() - start, Math::max);
                if (work > 0) {
                    most.accumulateAndGet(work(threads) - work, Math::max);
                }
                Thread.sleep(1);
            }
        } catch (InterruptedException neverAsked) {
            Thread.currentThread().interrupt();
        }
    }

    /** Of the FX thread so far; 0 before it has answered once. */
    private long work(ThreadMXBean threads) {
        return thread.get() == 0 ? 0 : threads.getThreadCpuTime(thread.get());
    }
}
