package loginlens.ui.session;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does work in the background of which only the newest is wanted: one at a time, and what was overtaken while it
 * waited is never begun. Belongs to the FX thread.
 */
public final class LatestTask {
    private final Background background;
    private Optional<Runnable> waiting = Optional.empty();
    private boolean running;
    private long wanted;

    /** Works in this background. */
    public LatestTask(Background background) {
        this.background = background;
    }

    /** Does this as soon as the work before it is done, unless newer work comes; then one of the two. */
    public <T> void run(Supplier<T> work, Consumer<T> onResult, Runnable onFault) {
        long mine = ++wanted;
        waiting = Optional.of(() -> background.run(
                work, result -> done(mine, () -> onResult.accept(result)), () -> done(mine, onFault)));
        next();
    }

    /** Nothing of what was asked for is wanted any more. */
    public void forget() {
        wanted++;
        waiting = Optional.empty();
    }

    private void done(long number, Runnable then) {
        running = false;
        if (number == wanted) {
            then.run();
        }
        next();
    }

    private void next() {
        if (!running && waiting.isPresent()) {
            running = true;
            var start = waiting.get();
            waiting = Optional.empty();
            start.run();
        }
    }
}
