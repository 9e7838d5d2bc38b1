package loginlens.app.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** An executor that can hold work back: so the tour can draw a screen that is busy, however quick the machine. */
public final class HoldableExecutor implements Executor {
    private final Executor executor;
    private final List<Runnable> held = new ArrayList<>();
    private boolean holding;

    /** Does its work on this one. */
    public HoldableExecutor(Executor executor) {
        this.executor = executor;
    }

    /** Holds back what comes from now on. */
    public synchronized void hold() {
        holding = true;
    }

    /** Lets everything go on; how much was held back. */
    public synchronized int release() {
        holding = false;
        int count = held.size();
        held.forEach(executor::execute);
        held.clear();
        return count;
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
