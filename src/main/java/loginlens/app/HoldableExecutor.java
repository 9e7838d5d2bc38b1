package loginlens.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** An executor that can hold work back: so the tour can draw a screen that is busy, however quick the machine. */
final class HoldableExecutor implements Executor {
    private final Executor executor;
    private final List<Runnable> held = new ArrayList<>();
    private boolean holding;

    HoldableExecutor(Executor executor) {
        this.executor = executor;
    }

    synchronized void hold() {
        holding = true;
    }

    synchronized void release() {
        holding = false;
        held.forEach(executor::execute);
        held.clear();
    }

    @Override
    public synchronized void execute(Runnable work) {
        if (holding) {
            held.add(work);
        } else {
            executor.execute(work);
        }
    }
}
