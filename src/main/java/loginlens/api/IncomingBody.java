package loginlens.api;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.ExecutionException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.thread.Invocable;

/**
 * A request's body as it arrives. What is more than the limit allows is read too and thrown away: a client that is
 * still sending when the connection closes may never see the reply.
 */
final class IncomingBody implements Invocable.Task {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Content.Source source;
    private final Limits limits;
    private final long start = System.nanoTime();
    private final CompletableFuture<Body> body = new CompletableFuture<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    IncomingBody(Content.Source source, Limits limits) {
        this.source = source;
        this.limits = limits;
        if (source.getLength() > limits.bodyBytes()) {
            body.complete(Body.tooLong(limits));
        }
    }

    /** The body, as soon as all of it is here or it is clear that it can't be taken; 408 when its time is up first. */
    Body await() throws InterruptedException {
        try {
            return body.get(timeLeft(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException slow) {
            return Body.tooSlow(limits);
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Waits until all of it was read, as long as there is time; whether it was. */
    boolean awaitEnd() throws InterruptedException {
        try {
            end.get(timeLeft(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException | ExecutionException neverEnds) {
            return false;
        }
    }

    /** Whether it is clear already that it can't be taken. */
    boolean isRefused() {
        return body.isDone();
    }

    /** Serving ends before it is here. */
    void turnAway() {
        body.complete(Body.stopping());
        end.cancel(false);
    }

    private long timeLeft() {
        return limits.bodyTime().toNanos() - (System.nanoTime() - start);
    }

    /** Reads what is here; the server calls again when there is more. */
    @Override
    public void run() {
        for (var chunk = source.read(); chunk != null; chunk = source.read()) {
            if (Content.Chunk.isFailure(chunk)) {
                body.complete(Body.brokeOff());
                end.cancel(false);
                return;
            }
            keep(chunk.getByteBuffer());
            chunk.release();
            if (chunk.isLast()) {
                body.complete(read());
                end.complete(null);
                return;
            }
        }
        source.demand(this);
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    private void keep(ByteBuffer more) {
        if (bytes.size() + more.remaining() > limits.bodyBytes()) {
            body.complete(Body.tooLong(limits));
        }
        if (!body.isDone()) {
            var some = new byte[more.remaining()];
            more.get(some);
            bytes.writeBytes(some);
        }
    }

    private Body read() {
        try {
            // Strictly UTF-8, as RFC 8259 §8.1 has it; a String's own decoding would hide what is wrong.
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
            // A byte order mark may be ignored (the same §8.1); some editors write one.
            return new Body.Read(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            return new Body.Refused(Refusal.of(400, "api.notUtf8"));
        }
    }
}
