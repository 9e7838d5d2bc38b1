package loginlens.auth.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import loginlens.auth.Reply;
import loginlens.text.Words;
import loginlens.token.checks.Verdict;

/** The headers that a reply has on the wire: those that all replies have, and those for what it says. */
public final class ReplyHeaders {
    private final Words words;

    /** Gives reasons in these words, in the form that programs read. */
    public ReplyHeaders(Words words) {
        this.words = words.forPrograms();
    }

    /** Those that all replies have, in their order. */
    public static SequencedMap<String, String> common() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "application/json; charset=utf-8");
        headers.put("Cache-Control", "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        return headers;
    }

    /** Names and values for what this reply says; most replies have none of their own. */
    public Map<String, String> of(Reply reply) {
        return switch (reply) {
            case Reply.TokenRefused(var verdict) -> Map.of("WWW-Authenticate", challenge(verdict));
            case Reply.TooManyTries(var retryAfter) -> Map.of("Retry-After", Long.toString(retryAfter.toSeconds()));
            case Reply.Registered _, Reply.Welcome _, Reply.Identity _, Reply.InvalidCredentials _, Reply.NameTaken _,
                    Reply.FieldsRefused _, Reply.Failed _ -> Map.of();
        };
    }

    /** Which check failed and why (RFC 6750 §3). */
    private String challenge(Verdict verdict) {
        var description = verdict.firstFailure()
                .map(check -> check.kind().name().toLowerCase(Locale.ROOT) + ": " + words.say(check.reason()))
                .orElseGet(() -> words.say(verdict.sentence()));
        return "Bearer error=\"invalid_token\", error_description=\"" + quotable(description) + "\"";
    }

    /** Only what may stand there: no quotes, no backslash, and ASCII alone. A token's own words are among it. */
    private static String quotable(String text) {
        return text.replace('"', '\'').replace("§", "section ").replaceAll("[^\\x20-\\x5B\\x5D-\\x7E]", "?");
    }
}
