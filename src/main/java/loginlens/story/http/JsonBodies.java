package loginlens.story.http;

import java.util.Optional;
import loginlens.auth.Credentials;
import loginlens.auth.Reply;
import loginlens.auth.Request;
import loginlens.auth.json.ReplyJson;
import loginlens.auth.json.RequestJson;
import loginlens.text.Words;

/** The JSON bodies of an exchange, the password in them only if it may be seen. */
public final class JsonBodies {
    /** What stands in the place of a password that is not to be seen. */
    public static final String DOTS = "••••••••";

    private final RequestJson requests = new RequestJson();
    private final ReplyJson replies;

    /** Writes replies in these words. */
    public JsonBodies(Words words) {
        this.replies = new ReplyJson(words);
    }

    /** The request's body, if it has one; with dots in place of the password unless that may be seen. */
    public Optional<String> request(Request request, boolean seen) {
        return requests.body(seen ? request : hidden(request));
    }

    /** The reply's body. */
    public String reply(Reply reply) {
        return replies.body(reply);
    }

    /** Whether there is a password in this request, to be hidden. */
    public static boolean hasPassword(Request request) {
        return switch (request) {
            case Request.Login _, Request.Register _ -> true;
            case Request.WhoAmI _ -> false;
        };
    }

    static Request hidden(Request request) {
        return switch (request) {
            case Request.Login(var credentials) -> new Request.Login(hidden(credentials));
            case Request.Register(var credentials, var color) -> new Request.Register(hidden(credentials), color);
            case Request.WhoAmI whoAmI -> whoAmI;
        };
    }

    private static Credentials hidden(Credentials credentials) {
        return new Credentials(credentials.username(), DOTS);
    }
}
