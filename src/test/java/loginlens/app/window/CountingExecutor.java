package loginlens.app.window;

import java.util.concurrent.Executor;

/** An executor of which one can tell whether anything is on its way. */
final class CountingExecutor implements Executor {
    private final Executor executor;
    private int running;

    CountingExecutor(Executor executor) {
        this.executor = executor;
    }

    @Override
    public void execute(Runnable work) {
        began();
        executor.execute(() -> {
            try {
                work.run();
            } finally {
                ended();
            }
        });
    }

    private synchronized void began() {
        running++;
    }

    private synchronized void ended() {
        running--;
    }

    synchronized boolean isBusy() {
        return running > 0;
    }
}
