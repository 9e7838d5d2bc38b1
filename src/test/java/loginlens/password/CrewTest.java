package loginlens.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrewTest {
    @Test
    void oneCoreIsLeftForTheWindow() {
        int cores = Runtime.getRuntime().availableProcessors();

        assertThat(Crew.ofThisMachine().threads()).isEqualTo(Math.max(1, cores - 1));
    }

    /** Nobody gets through the barrier before three are there; a fourth would wait for two more, forever. */
    @Test
    void asManyThreadsWorkAsItHas() {
        var together = new CyclicBarrier(3);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        new Crew(3).work(() -> () -> {
            threads.add(Thread.currentThread());
            meet(together);
        }, new Cancellation());

        assertThat(threads).hasSize(3);
    }

    @Test
    void noneOfItsThreadsKeepsTheProgramFromEndingOrGoesBeforeTheWindow() {
        new Crew(1).work(() -> () -> {
            assertThat(Thread.currentThread().isDaemon()).isTrue();
            assertThat(Thread.currentThread().getPriority()).isEqualTo(Thread.MIN_PRIORITY);
        }, new Cancellation());
    }

    @Test
    void whoCancelsDoesNotWaitForWhatIsUnderWay() throws InterruptedException {
        var cancellation = new Cancellation();
        var finish = new CountDownLatch(1);
        var finished = new CountDownLatch(1);

        new Crew(1).work(() -> () -> {
            cancellation.cancel();
            await(finish);
            finished.countDown();
        }, cancellation);

        assertThat(finished.getCount()).isOne();
        finish.countDown();
        finished.await();
    }

    /** The second is asked before the first may end; whoever begins too early finds that first one still there. */
    @Test
    void whatWasCancelledKeepsItsCoreUntilItEnds() throws InterruptedException {
        var crew = new Crew(1);
        var first = new Cancellation();
        var finish = new CountDownLatch(1);
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        crew.work(() -> () -> {
            underWay.incrementAndGet();
            first.cancel();
            await(finish);
            underWay.decrementAndGet();
        }, first);

        var waiting = IntStream.range(0, 5).mapToObj(number -> waiting(() -> crew.one().work(() -> () -> {
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            underWay.decrementAndGet();
        }, new Cancellation()))).toList();
        assertThat(most).hasValue(0);

        finish.countDown();
        for (var thread : waiting) {
            thread.join();
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void aWaitForACoreEndsAtOnceWhenItIsCancelled() throws InterruptedException {
        var crew = new Crew(2);
        var first = new Cancellation();
        var finish = new CountDownLatch(1);
        var second = new Cancellation();
        var begun = new AtomicInteger();
        crew.one().work(() -> () -> {
            first.cancel();
            await(finish);
        }, first);
        var waiting = waiting(() -> crew.work(() -> begun::incrementAndGet, second));
        var behind = waiting(() -> crew.one().work(() -> begun::incrementAndGet, new Cancellation()));
        assertThat(begun).hasValue(0);

        second.cancel();
        waiting.join();

        // One core is free, and nobody is before it any more.
        behind.join();
        assertThat(begun).hasValue(1);
        finish.countDown();
    }

    @Test
    void whatOneThreadMadeIsHandedBackUnlessItIsNotWantedAnyMore() {
        var unwanted = new Cancellation();
        unwanted.cancel();

        assertThat(new Crew(3).make(() -> "made", new Cancellation())).contains("made");
        assertThat(new Crew(3).make(() -> "made", unwanted)).isEmpty();
    }

    /** Does this elsewhere, as far as it gets. */
    private static Thread waiting(Runnable work) {
        var thread = Thread.ofPlatform().daemon().start(work);
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return thread;
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
