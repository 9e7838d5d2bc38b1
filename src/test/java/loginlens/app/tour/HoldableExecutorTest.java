package loginlens.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoldableExecutorTest {
    private final List<String> done = new ArrayList<>();
    private final HoldableExecutor executor = new HoldableExecutor(Runnable::run);

    @Test
    void workIsDoneAtOnceUnlessItIsHeld() {
        executor.execute(() -> done.add("one"));
        assertThat(done).containsExactly("one");

        executor.hold();
        executor.execute(() -> done.add("two"));
        assertThat(done).containsExactly("one");
    }

    @Test
    void releasedWorkIsDoneOnceAndInOrder() {
        executor.hold();
        executor.execute(() -> done.add("one"));
        executor.execute(() -> done.add("two"));

        assertThat(executor.release()).isEqualTo(2);
        executor.execute(() -> done.add("three"));
        assertThat(executor.release()).isZero();

        assertThat(done).containsExactly("one", "two", "three");
    }

    @Test
    void itCanHoldAgain() {
        executor.hold();
        executor.release();
        executor.hold();
        executor.execute(() -> done.add("one"));

        assertThat(done).isEmpty();
    }
}
