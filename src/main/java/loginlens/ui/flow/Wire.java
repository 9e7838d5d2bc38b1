package loginlens.ui.flow;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import loginlens.auth.Exchange;
import loginlens.auth.ReplyHeaders;
import loginlens.auth.Request;
import loginlens.text.Words;

/** An exchange as it stands on the wire (RFC 9112), with the headers that matter here. */
final class Wire {
    private static final String JSON = "Content-Type: application/json";

    private final Bodies bodies;
    private final ReplyHeaders headers;
    private final Supplier<String> address;

    /** Writes as the web API does at this address, such as {@code http://127.0.0.1:7519}. */
    Wire(Words words, Supplier<String> address) {
        this.bodies = new Bodies(words);
        this.headers = new ReplyHeaders(words);
        this.address = address;
    }

    /** The request; its password only if it may be seen. */
    String request(Request request, boolean seen) {
        var start = "%s %s HTTP/1.1\nHost: %s\n".formatted(request.method(), request.path(), host());
        if (request instanceof Request.WhoAmI(var token)) {
            return start + "Authorization: Bearer " + token + "\n";
        }
        // The length is that of the true body: dots would give another.
        return start + JSON + "\nContent-Length: " + length(bodies.request(request, true)) + "\n\n"
                + bodies.request(request, seen).orElse("");
    }

    /** The reply, as the web API sends it. */
    String reply(Exchange exchange) {
        var reply = exchange.reply();
        var body = bodies.reply(reply);
        var own = headers.of(reply).entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\n")
                .collect(Collectors.joining());
        return "HTTP/1.1 %d %s\n%s; charset=utf-8\nContent-Length: %d\nCache-Control: no-store\n%s\n%s".formatted(
                reply.status(), reason(reply.status()), JSON, length(Optional.of(body)), own, body);
    }

    /** The request as a line for a shell, quoted so that nothing in it is a command. */
    String curl(Request request, boolean seen) {
        var url = address.get() + request.path();
        if (request instanceof Request.WhoAmI(var token)) {
            return "curl -i -H " + quoted("Authorization: Bearer " + token) + " " + url;
        }
        return "curl -i -H " + quoted(JSON) + " -d " + quoted(bodies.request(request, seen).orElse("")) + " " + url;
    }

    private String host() {
        return URI.create(address.get()).getAuthority();
    }

    private static int length(Optional<String> body) {
        return body.map(text -> text.getBytes(StandardCharsets.UTF_8).length).orElse(0);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
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
