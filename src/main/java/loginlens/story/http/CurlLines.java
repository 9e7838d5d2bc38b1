package loginlens.story.http;

import java.util.function.Supplier;
import loginlens.auth.Request;
import loginlens.auth.json.RequestJson;

/**
 * Requests as lines for a shell, as they can be pasted.
 *
 * @param shell   who reads them
 * @param address where the web API is or would be, such as {@code http://127.0.0.1:7519}
 */
public record CurlLines(Shell shell, Supplier<String> address) {
    /** The variable of the shell that a password is taken from if it may not be seen. */
    private static final String VARIABLE = "PASSWORD";

    private static final String MEMBER = "\"password\":";
    private static final String DOTTED = MEMBER + '"' + JsonBodies.DOTS + '"';

    /** The line for this request; a password that may not be seen comes from the shell's variable {@code PASSWORD}. */
    public String line(Request request, boolean seen) {
        var url = address.get() + request.path();
        if (request instanceof Request.WhoAmI(var token)) {
            return "curl -i -H " + shell.quoted("Authorization: Bearer " + token.compact()) + " " + url;
        }
        var json = new RequestJson().body(seen ? request : JsonBodies.hidden(request)).orElse("");
        var body = seen ? shell.quoted(json) : withVariable(json);
        return "curl -i -H " + shell.quoted("Content-Type: application/json") + " -d " + body + " " + url;
    }

    private String withVariable(String json) {
        // Within a value, its quotes would be escaped: this finds the member itself.
        int at = json.indexOf(DOTTED);
        return shell.quoted(json.substring(0, at) + MEMBER, VARIABLE, json.substring(at + DOTTED.length()));
    }
}
