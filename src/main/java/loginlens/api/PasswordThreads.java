package loginlens.api;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads on which bcrypt runs. It keeps a processor busy for a fifth of a second, and virtual threads would not
 * give way: a room that logs in at once would leave nothing to the window and to quick requests. Real threads share
 * the processors with those, and more of them than processors would make no login faster.
 */
final class PasswordThreads {
    private PasswordThreads() {}

    /** As many threads as processors; none while there is nothing to do. */
    static Executor ofAllProcessors() {
        int processors = Runtime.getRuntime().availableProcessors();
        var threads = new ThreadPoolExecutor(
                processors, processors, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("api-password-", 1).factory());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
