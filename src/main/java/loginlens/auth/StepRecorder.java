package loginlens.auth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Writes down the steps of one exchange as they happen. Belongs to one thread. */
final class StepRecorder {
    private final List<Step> steps = new ArrayList<>();

    /** Does the work and records it as a step, also when the work fails. */
    <T> T step(StepKind kind, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            steps.add(new Step(kind, Duration.ofNanos(System.nanoTime() - start)));
        }
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
