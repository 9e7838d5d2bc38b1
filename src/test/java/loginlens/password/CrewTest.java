package loginlens.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;

class CrewTest {
    @Test
    void oneCoreIsLeftForTheWindow() {
        assertThat(Crew.ofThisMachine().threads()).isEqualTo(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
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
