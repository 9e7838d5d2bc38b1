package loginlens.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import loginlens.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Faults that nobody expects, before and after the routes: what was left out when the front was made. */
class FrontTest {
    private final Logger logger = Logger.getLogger(Front.class.getName());
    private final List<LogRecord> errors = new CopyOnWriteArrayList<>();
    private final Handler handler = new Errors();
    private final Connections connections = new Connections(Limits.usual());
    private final Replies replies = new Replies(new Words(Locale.ENGLISH, Clock.systemUTC()));

    @BeforeEach
    void listen() {
        logger.addHandler(handler);
    }

    @AfterEach
    void close() {
        logger.removeHandler(handler);
    }

    @Test
    void aFaultBeforeTheReplyIsAnsweredInJsonAndLoggedOnce() throws IOException {
        assertAnsweredAndLogged(replies);
    }

    @Test
    void aFaultWhileTheReplyIsMadeIsToo() throws IOException {
        assertAnsweredAndLogged(null);
    }

    private void assertAnsweredAndLogged(Replies broken) throws IOException {
        try (var listener = Listener.open(InetAddress.ofLiteral("127.0.0.1"), 0, connections, replies,
                (gate, requests) -> new Front(gate, connections, requests, null, broken, Limits.usual()))) {
            var answer = new Http(listener.address().getPort()).me("x");
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.body()).contains("message").doesNotContain("null", "Exception");
            assertThat(answer.header("Cache-Control")).contains("no-store");
            listener.turnAway();
            assertThat(listener.awaitReplies(Duration.ofSeconds(60))).isTrue();
            assertThat(errors).isNotEmpty();
        }
    }

    private final class Errors extends Handler {
        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.SEVERE.intValue()) {
                errors.add(line);
            }
        }

        @Override
        public void flush() {
            // Nothing is buffered.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
