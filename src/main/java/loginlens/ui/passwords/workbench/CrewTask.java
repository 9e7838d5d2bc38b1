package loginlens.ui.passwords.workbench;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import loginlens.password.Cancellation;
import loginlens.password.Crew;
import loginlens.ui.session.Background;

/**
 * Does what keeps a core busy, and of which only the newest is wanted: what was overtaken while it waited for the core
 * is never begun. Belongs to the FX thread.
 */
public final class CrewTask {
    private final Crew crew;
    private final Background background;
    private Optional<Cancellation> running = Optional.empty();

    /** Works on a core of this lab's. */
    public CrewTask(PasswordLab lab) {
        crew = lab.crew();
        background = lab.background();
    }

    /** Does this instead of what was asked for before; then one of the two, unless something newer comes. */
    public <T> void run(Supplier<T> work, Consumer<T> onResult, Runnable onFault) {
        forget();
        var own = new Cancellation();
        running = Optional.of(own);
        background.runLong(
                () -> crew.make(work, own),
                result -> done(own, () -> result.ifPresent(onResult)),
                () -> done(own, onFault));
    }

    /** Nothing of what was asked for is wanted any more. */
    public void forget() {
        running.ifPresent(Cancellation::cancel);
        running = Optional.empty();
    }

    /** Whether something is still to be answered. */
    public boolean isRunning() {
        return running.isPresent();
    }

    private void done(Cancellation own, Runnable then) {
        if (running.filter(newest -> newest == own).isPresent()) {
            running = Optional.empty();
            then.run();
        }
    }
}
