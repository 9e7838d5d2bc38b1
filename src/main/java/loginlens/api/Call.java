package loginlens.api;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import loginlens.auth.ReplyHeaders;

/** One HTTP request that is being answered: what came, and the way back. */
final class Call implements AutoCloseable {
    private final HttpExchange http;
    private final Limits limits;
    private Optional<Thread> stillReading = Optional.empty();

    Call(HttpExchange http, Limits limits) {
        this.http = http;
        this.limits = limits;
    }

    String method() {
        return http.getRequestMethod();
    }

    String path() {
        return Optional.ofNullable(http.getRequestURI().getRawPath()).orElse("");
    }

    /** {@code GET http://host/path} names the host in the request's target too, where it counts more (RFC 9112 §3.2.2). */
    Optional<String> targetHost() {
        return Optional.ofNullable(http.getRequestURI().getRawAuthority());
    }

    List<String> headers(String name) {
        return http.getRequestHeaders().getOrDefault(name, List.of());
    }

    /**
     * The body, as soon as all of it is here; 408 when its time is up first. It is read on a thread of its own: a read
     * that waits can only be ended by closing the connection, and the reply has to go out before that.
     */
    Body body() throws IOException {
        var reading = new FutureTask<>(() -> Body.read(http.getRequestBody(), limits));
        var reader = Thread.ofVirtual().name("api-body").start(reading);
        try {
            return reading.get(limits.bodyTime().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            stillReading = Optional.of(reader);
            return new Body.Refused((saysItIsTooLong() ? Body.tooLong(limits) : Body.tooSlow(limits))
                    .with("Connection", "close"));
        } catch (ExecutionException brokeOff) {
            return new Body.Refused(Refusal.of(400, "api.brokeOff").with("Connection", "close"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private boolean saysItIsTooLong() {
        // The JDK has refused a length that is no number.
        return headers("Content-Length").stream().anyMatch(length -> Long.parseLong(length) > limits.bodyBytes());
    }

    void send(HttpReply reply) throws IOException {
        var bytes = reply.json().getBytes(StandardCharsets.UTF_8);
        var headers = http.getResponseHeaders();
        ReplyHeaders.common().forEach(headers::set);
        reply.headers().forEach(headers::set);
        if (method().equals("HEAD")) {
            // A reply to HEAD has no body (RFC 9110 §9.3.2).
            http.sendResponseHeaders(reply.status(), -1);
            return;
        }
        http.sendResponseHeaders(reply.status(), bytes.length);
        var out = http.getResponseBody();
        out.write(bytes);
        // Closing would first wait for the rest of the request.
        out.flush();
    }

    /** Ends it; the connection stays for the next request if all of this one was read. */
    @Override
    public void close() {
        stillReading.ifPresent(Thread::interrupt);
        http.close();
    }
}
