package loginlens.password.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.LongAdder;

/** How much of the time of a core some work got that wanted all of it, in any number of threads. */
final class Effort {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final LongAdder wanted = new LongAdder();
    private final LongAdder got = new LongAdder();

    /** Does this work in this thread. */
    void spend(Runnable work) {
        long start = System.nanoTime();
        long startOfOwn = own();
        work.run();
        got.add(own() - startOfOwn);
        wanted.add(System.nanoTime() - start);
    }

    private static long own() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : 0;
    }

    /** From 0 to 1; nothing before any work is done, or where the system does not count it. */
    OptionalDouble share() {
        double so = got.sum();
        return so == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, so / wanted.sum()));
    }
}
