package loginlens.auth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writes down the steps of one exchange as they happen. Belongs to one thread. */
final class StepRecorder {
    private final List<Step> steps = new ArrayList<>();

    /** Does the work, and records what came of it as a step. */
    <T> T step(Supplier<T> work, Function<T, StepKind> kind) {
        var timed = Timed.of(work);
        add(kind.apply(timed.value()), timed.took());
        return timed.value();
    }

    /** Records what took no time of its own, or none that is known here. */
    void add(StepKind kind) {
        add(kind, Duration.ZERO);
    }

    /** Records what has been measured already. */
    void add(StepKind kind, Duration took) {
        steps.add(new Step(kind, took));
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
