package loginlens.app.window;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;

/** Where the time of a start goes, for developers: told of each step once it is done. */
@FunctionalInterface
public interface StartTrace {
    /** This step is done; from any thread. */
    void done(String step);

    /** Says nothing. */
    static StartTrace off() {
        return step -> {};
    }

    /**
     * Prints each step on a line, with the milliseconds since the JVM began. That is about 20 ms after its process did,
     * and 20 more after {@code run.sh} did.
     */
    static StartTrace to(PrintStream out) {
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        // No format, which would take longer than some of the steps.
        return step -> out.println((System.currentTimeMillis() - began) + " ms " + step);
    }
}
