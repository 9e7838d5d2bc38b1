package loginlens.api;

import loginlens.auth.Reply;
import loginlens.auth.json.ReplyHeaders;
import loginlens.auth.json.ReplyJson;
import loginlens.text.Words;

/** Puts replies into HTTP: which headers they have, and their JSON. */
final class Replies {
    private final ReplyJson json;
    private final ReplyHeaders headers;

    Replies(Words words) {
        this.json = new ReplyJson(words);
        this.headers = new ReplyHeaders(words);
    }

    HttpReply of(Reply reply) {
        return new HttpReply(reply.status(), headers.of(reply), json.body(reply));
    }

    HttpReply of(Refusal refusal) {
        return new HttpReply(refusal.status(), refusal.headers(), json.body(refusal.message(), refusal.fields()));
    }
}
