package loginlens.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import loginlens.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Faults that nobody expects, before and after the routes, and when a request counts as answered. */
class FrontTest {
    private final Logger logger = Logger.getLogger(Front.class.getName());
    private final List<LogRecord> errors = new ArrayList<>();
    private final Handler handler = new Errors();
    private final Requests requests = new Requests(1);
    private final ApiServer server = ApiServer.start();

    @BeforeEach
    void listen() {
        logger.addHandler(handler);
    }

    @AfterEach
    void close() {
        logger.removeHandler(handler);
        server.close();
    }

    @Test
    void aFaultBeforeTheRoutesIsAnsweredAndLoggedOnce() {
        var broken = new StubExchange() {
            @Override
            public URI getRequestURI() {
                throw new IllegalStateException("nobody knows");
            }
        };
        front().handle(broken.with("Host", "127.0.0.1:7519"));
        assertThat(broken.getResponseCode()).isEqualTo(500);
        assertThat(broken.getResponseBody().toString()).contains("message").doesNotContain("nobody knows");
        assertThat(errors).hasSize(1);
        assertThat(requests.awaitNone(Duration.ZERO)).isTrue();
    }

    @Test
    void aFaultWhileTheReplyIsSentIsLoggedOnce() {
        front().handle(new StubExchange() {
            @Override
            public void sendResponseHeaders(int sent, long length) {
                throw new IllegalStateException("nobody knows");
            }
        });
        assertThat(errors).hasSize(1);
        assertThat(requests.awaitNone(Duration.ZERO)).isTrue();
    }

    @Test
    void aRequestIsUnderWayUntilItsReplyIsWritten() {
        var seen = new ArrayList<Boolean>();
        front().handle(new StubExchange() {
            @Override
            public void sendResponseHeaders(int sent, long length) {
                seen.add(requests.awaitNone(Duration.ZERO));
            }
        }.with("Host", "127.0.0.1:7519"));
        assertThat(seen).containsExactly(false);
        assertThat(requests.awaitNone(Duration.ZERO)).isTrue();
    }

    private Front front() {
        var replies = new Replies(new Words(Locale.ENGLISH, Clock.systemUTC()));
        var gate = new Gate(InetAddress.ofLiteral("127.0.0.1"), 7519);
        return new Front(gate, requests, new Routes(server.auth(), replies, Runnable::run), replies, Limits.usual());
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
