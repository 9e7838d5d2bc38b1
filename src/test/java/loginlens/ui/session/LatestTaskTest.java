package loginlens.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Work that is begun when the test says so. */
@ExtendWith(ApplicationExtension.class)
class LatestTaskTest {
    private final List<Runnable> begun = new ArrayList<>();
    private final LatestTask newest = new LatestTask(new Background(begun::add));
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final List<String> results = new ArrayList<>();

    @Test
    void ofWhatWaitsOnlyTheNewestIsBegun() {
        ask("a");
        ask("b");
        ask("c");
        assertThat(begun).hasSize(1);
        workOff();

        assertThat(done).containsExactly("a", "c");
        assertThat(results).containsExactly("c");
    }

    @Test
    void aResultThatWasForgottenIsNotTold() {
        ask("a");
        ask("b");
        onFx(newest::forget);
        workOff();
        assertThat(done).containsExactly("a");
        assertThat(results).isEmpty();

        ask("c");
        workOff();
        assertThat(results).containsExactly("c");
    }

    @Test
    void afterAFaultTheNextIsBegun() {
        Supplier<String> broken = () -> {
            throw new IllegalStateException("meant to be thrown");
        };
        onFx(() -> newest.run(broken, results::add, () -> results.add("fault")));
        workOff();
        ask("b");
        workOff();

        assertThat(results).containsExactly("fault", "b");
    }

    private void ask(String what) {
        onFx(() -> newest.run(() -> {
            done.add(what);
            return what;
        }, results::add, () -> results.add("fault")));
    }

    /** Does what was begun, and what is begun when that is done. */
    private void workOff() {
        for (int at = 0; at < begun.size(); at++) {
            begun.get(at).run();
            WaitForAsyncUtils.waitForFxEvents();
        }
        begun.clear();
    }

    private static void onFx(Runnable work) {
        Callable<Boolean> call = () -> {
            work.run();
            return true;
        };
        WaitForAsyncUtils.waitForAsyncFx(60_000, call);
    }
}
