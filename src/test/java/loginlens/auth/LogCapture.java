package loginlens.auth;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that LoginLens and its libraries log while this is open, down to the finest level, with the traces of exceptions. */
final class LogCapture extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("");
    private final Level before = logger.getLevel();
    private final StringBuffer text = new StringBuffer();

    LogCapture() {
        logger.setLevel(Level.ALL);
        logger.addHandler(this);
    }

    String text() {
        return text.toString();
    }

    @Override
    public void publish(LogRecord line) {
        text.append(new SimpleFormatter().format(line));
    }

    @Override
    public void flush() {
        // Nothing is buffered.
    }

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setLevel(before);
    }
}
