package loginlens.story.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import loginlens.auth.Exchange;
import loginlens.auth.Request;
import loginlens.auth.json.ReplyHeaders;
import loginlens.text.StepCode;
import loginlens.text.Words;

/** The messages of an exchange as they stand on the wire (RFC 9112), with the headers that matter here. */
public final class HttpMessages {
    private static final String JSON = "Content-Type: application/json";

    private final JsonBodies bodies;
    private final ReplyHeaders headers;
    private final Supplier<String> address;

    /** Writes as the web API does at this address, such as {@code http://127.0.0.1:7519}. */
    public HttpMessages(Words words, Supplier<String> address) {
        this.bodies = new JsonBodies(words);
        this.headers = new ReplyHeaders(words);
        this.address = address;
    }

    /** The request; its password only if it may be seen. */
    @StepCode("requestWritten.me")
    public String request(Request request, boolean seen) {
        var start = "%s %s HTTP/1.1\nHost: %s\n".formatted(request.method(), request.path(), host());
        if (request instanceof Request.WhoAmI(var token)) {
            return start + "Authorization: Bearer " + token.compact() + "\n";
        }
        // The true length would tell how long the password is that the dots hide.
        var length = seen ? Integer.toString(length(bodies.request(request, true))) : "…";
        return start + JSON + "\nContent-Length: " + length + "\n\n" + bodies.request(request, seen).orElse("");
    }

    /** The reply, as the web API sends it. */
    public String reply(Exchange exchange) {
        var reply = exchange.reply();
        var body = bodies.reply(reply);
        return "HTTP/1.1 %d %s\n%sContent-Length: %d\n%s\n%s".formatted(
                reply.status(), reason(reply.status()), lines(ReplyHeaders.common()), length(Optional.of(body)),
                lines(headers.of(reply)), body);
    }

    private static String lines(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private String host() {
        return URI.create(address.get()).getAuthority();
    }

    private static int length(Optional<String> body) {
        return body.map(text -> text.getBytes(StandardCharsets.UTF_8).length).orElse(0);
    }

    private static String reason(int status) {
        return switch (status) {
            case 200 -> "OK";
            case 201 -> "Created";
            case 401 -> "Unauthorized";
            case 409 -> "Conflict";
            case 422 -> "Unprocessable Content";
            case 429 -> "Too Many Requests";
            case 500 -> "Internal Server Error";
            default -> "";
        };
    }
}
