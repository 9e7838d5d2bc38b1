package loginlens.api;

import java.util.Map;
import loginlens.auth.Reply;
import loginlens.auth.ReplyJson;
import loginlens.text.Words;

/** Puts replies into HTTP: which headers they have, and their JSON. */
final class Replies {
    private final ReplyJson json;
    private final Words words;

    Replies(Words words) {
        this.json = new ReplyJson(words);
        this.words = words;
    }

    HttpReply of(Reply reply) {
        return new HttpReply(reply.status(), headers(reply), json.body(reply));
    }

    HttpReply of(Refusal refusal) {
        return new HttpReply(refusal.status(), refusal.headers(), json.body(refusal.message(), refusal.fields()));
    }

    private Map<String, String> headers(Reply reply) {
        return switch (reply) {
            case Reply.TokenRefused(var verdict) -> Map.of("WWW-Authenticate", Bearer.challenge(verdict, words));
            case Reply.TooManyTries(var retryAfter) ->
                Map.of("Retry-After", Long.toString(retryAfter.toSeconds()));
            case Reply.Registered _, Reply.Welcome _, Reply.Identity _, Reply.InvalidCredentials _, Reply.NameTaken _,
                    Reply.FieldsRefused _, Reply.Failed _ -> Map.of();
        };
    }
}
