package loginlens.api;

import java.util.Optional;
import java.util.regex.Pattern;
import loginlens.token.Token;

/** The token in the Authorization header, and what the reply says about it there (RFC 6750 §2.1 and §3). */
final class Bearer {
    // The name of a scheme is in capitals or not, as one likes (RFC 9110 §11.1).
    private static final Pattern CREDENTIALS = Pattern.compile("bearer +(\\S.*)", Pattern.CASE_INSENSITIVE);

    private Bearer() {}

    /** What came in the header. */
    sealed interface Sent {
        /** A token, good or bad. */
        record Given(Token token) implements Sent {}

        /** No token. */
        record Refused(Refusal refusal) implements Sent {}
    }

    static Sent read(Call call) {
        var headers = call.headers("Authorization");
        if (headers.size() > 1) {
            return new Sent.Refused(Refusal.of(400, "api.tokenTwice")
                    .with("WWW-Authenticate", "Bearer error=\"invalid_request\""));
        }
        return headers.stream()
                .map(CREDENTIALS::matcher)
                .filter(matcher -> matcher.matches())
                .<Sent>map(matcher -> new Sent.Given(new Token(matcher.group(1).strip())))
                .findFirst()
                // Without a token there is no error to name (RFC 6750 §3.1).
                .orElseGet(() -> new Sent.Refused(
                        Refusal.of(401, "api.tokenMissing").with("WWW-Authenticate", "Bearer")));
    }
}
