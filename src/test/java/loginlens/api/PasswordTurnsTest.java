package loginlens.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordTurnsTest {
    private final List<Runnable> threads = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final PasswordTurns turns = new PasswordTurns(1, threads::add);

    private void ask(String address, int times) {
        for (int time = 0; time < times; time++) {
            turns.of(address).execute(() -> done.add(address));
        }
    }

    private void work() {
        threads.removeFirst().run();
    }

    @Test
    void theAddressesTakeTurnsHoweverManyWaitAtOne() {
        ask("greedy", 4);
        ask("ada", 1);
        ask("bob", 2);
        work();
        assertThat(done).containsExactly("greedy", "ada", "bob", "greedy", "bob", "greedy", "greedy");
    }

    @Test
    void noMoreThreadsWorkThanThereAreProcessors() {
        ask("greedy", 3);
        assertThat(threads).hasSize(1);
        work();
        ask("greedy", 1);
        assertThat(threads).as("one that had nothing left to do is started again").hasSize(1);
        work();
        assertThat(done).hasSize(4);
    }

    @Test
    void whoeverComesWhileOneWorksIsNotForgotten() {
        turns.of("ada").execute(() -> ask("bob", 1));
        work();
        assertThat(done).containsExactly("bob");
        assertThat(threads).isEmpty();
    }

    @Test
    void whereNoThreadCouldBeHadTheNextRequestGetsOne() {
        var none = new PasswordTurns(1, work -> {
            if (done.isEmpty()) {
                done.add("refused");
                throw new OutOfMemoryError("no thread");
            }
            threads.add(work);
        });
        assertThatThrownBy(() -> none.of("ada").execute(() -> done.add("ada"))).isInstanceOf(OutOfMemoryError.class);
        none.of("bob").execute(() -> done.add("bob"));
        work();
        assertThat(done).contains("bob");
    }
}
