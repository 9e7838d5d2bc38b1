package loginlens.api;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import loginlens.auth.json.ReplyHeaders;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** One HTTP request that is being answered: what came, and the way back. Belongs to one thread. */
final class Call {
    private final Request request;
    private final Response response;
    private final Requests requests;
    private final Limits limits;
    private Optional<IncomingBody> body = Optional.empty();

    Call(Request request, Response response, Requests requests, Limits limits) {
        this.request = request;
        this.response = response;
        this.requests = requests;
        this.limits = limits;
    }

    String method() {
        return request.getMethod();
    }

    /** As it was sent, with nothing decoded: {@code *} if the request is of the whole server. */
    String path() {
        return Optional.ofNullable(request.getHttpURI().getPath()).orElse("");
    }

    List<String> headers(String name) {
        return request.getHeaders().getValuesList(name);
    }

    /** The IP address of the client. */
    String address() {
        return Request.getRemoteAddr(request);
    }

    EndPoint connection() {
        return request.getConnectionMetaData().getConnection().getEndPoint();
    }

    /** The body, as soon as all of it is here; 408 when its time is up first. */
    Body body() throws InterruptedException {
        var incoming = incoming();
        requests.awaitBody(incoming);
        try {
            return incoming.await();
        } finally {
            requests.bodyIsHere(incoming);
        }
    }

    private IncomingBody incoming() {
        var incoming = new IncomingBody(request, limits);
        // One that announces too much may wait for leave to send it, which it does not get (RFC 9110 §10.1.1).
        if (!waitsForLeave() || !incoming.isRefused()) {
            body = Optional.of(incoming);
            incoming.run();
        }
        return incoming;
    }

    private boolean waitsForLeave() {
        return request.getHeaders().contains(HttpHeader.EXPECT);
    }

    /**
     * Sends the reply, then reads what is left of the request: a client that is still sending when the connection
     * closes may never see the reply.
     *
     * @return whether all was read, so that the connection can stay for the next request
     */
    boolean send(HttpReply reply) throws IOException, InterruptedException {
        response.setStatus(reply.status());
        var headers = response.getHeaders();
        ReplyHeaders.common().forEach(headers::put);
        reply.headers().forEach(headers::put);
        var bytes = reply.json().getBytes(StandardCharsets.UTF_8);
        headers.put(HttpHeader.CONTENT_LENGTH, bytes.length);
        Content.Sink.write(response, true, ByteBuffer.wrap(bytes));
        boolean neverSent = body.isEmpty() && waitsForLeave();
        return !neverSent && body.orElseGet(this::incoming).awaitEnd();
    }
}
