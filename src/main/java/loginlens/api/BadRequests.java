package loginlens.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import loginlens.auth.Reply;
import loginlens.auth.json.ReplyHeaders;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers what the HTTP server itself cannot read or refuses: by its status, in JSON like any other reply. */
final class BadRequests implements Request.Handler {
    private final Replies replies;

    BadRequests(Replies replies) {
        this.replies = replies;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var reply = of(response.getStatus());
        ReplyHeaders.common().forEach(response.getHeaders()::put);
        var bytes = reply.json().getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
        response.write(true, ByteBuffer.wrap(bytes), callback);
        return true;
    }

    private HttpReply of(int status) {
        return switch (status) {
            case 408 -> replies.of(Refusal.of(408, "api.requestTooSlow"));
            case 414 -> replies.of(Refusal.of(414, "api.targetTooLong", Limits.HEAD_BYTES / 1024));
            case 417 -> replies.of(Refusal.of(417, "api.expectation"));
            case 431 -> replies.of(Refusal.of(431, "api.headersTooLong", Limits.HEAD_BYTES / 1024));
            case 426, 505 -> replies.of(Refusal.of(status, "api.httpVersion"));
            default -> status >= 500
                    ? replies.of(Reply.Failed.unexpectedly())
                    : replies.of(Refusal.of(status, "api.malformed"));
        };
    }
}
