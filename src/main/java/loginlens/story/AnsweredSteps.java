package loginlens.story;

import static loginlens.story.Chapter.ANSWERED;
import static loginlens.story.Lane.CLIENT;
import static loginlens.story.Lane.SERVER;
import static loginlens.story.Lane.STORE;

import java.util.List;
import java.util.Optional;
import loginlens.auth.Exchange;
import loginlens.auth.Reply;
import loginlens.auth.StepKind;
import loginlens.story.StepValue.Answer;
import loginlens.story.StepValue.Letters;
import loginlens.story.StepValue.Piece;
import loginlens.story.http.JsonBodies;
import loginlens.text.Message;

/** How it is told that the server replies, and that the client reads it. */
final class AnsweredSteps {
    private final TokenValues tokens;
    private final JsonBodies bodies;

    AnsweredSteps(TokenValues tokens, JsonBodies bodies) {
        this.tokens = tokens;
        this.bodies = bodies;
    }

    Telling broken(StepKind.Broken step) {
        return (step.inStore() ? Telling.between(ANSWERED, STORE, SERVER) : Telling.at(ANSWERED, SERVER))
                .label("flow.label.broken")
                .says(step.inStore() ? "flow.says.broken.store" : "flow.says.broken")
                .values(Answer.bad(step.why()))
                .tone(Tone.BAD);
    }

    Telling replySent(StepKind.ReplySent step, Exchange exchange) {
        // A status is written as it is, not as a number is in the person's language.
        var status = Integer.toString(step.reply().status());
        boolean withToken = step.reply() instanceof Reply.Welcome;
        return Telling.between(ANSWERED, SERVER, CLIENT)
                .label(withToken ? "flow.label.replySent.token" : "flow.label.replySent", status)
                .says(OnTheWire.says(key(step.reply()), exchange))
                .values(body(step.reply()))
                .tone(tone(step.reply()))
                .codeFor(status + "." + Story.route(exchange.request()), status);
    }

    Telling tokenKept(StepKind.TokenKept step, Exchange exchange) {
        var telling = Telling.at(ANSWERED, CLIENT).values(tokens.whole(step.token())).tone(Tone.GOOD);
        return switch (exchange.origin()) {
            case WINDOW, BY_HAND -> telling.label("flow.label.tokenKept").says("flow.says.tokenKept");
            case HTTP -> telling.titled("flow.title.tokenKept.http")
                    .label("flow.label.tokenKept.http")
                    .says("flow.says.tokenKept.http");
        };
    }

    Telling replyRead(StepKind.ReplyRead step, Exchange exchange) {
        var telling = Telling.at(ANSWERED, CLIENT)
                .label("flow.label.replyRead")
                .values(body(step.reply()))
                .tone(tone(step.reply()));
        return switch (exchange.origin()) {
            case WINDOW -> telling.says("flow.says.replyRead");
            case BY_HAND -> telling.titled("flow.title.replyRead.byHand").says("flow.says.replyRead.byHand");
            case HTTP -> telling.titled("flow.title.replyRead.http").says("flow.says.replyRead.http");
        };
    }

    private StepValue body(Reply reply) {
        var json = bodies.reply(reply);
        var pieces = reply instanceof Reply.Welcome(var _, var token)
                ? tokens.within(json, token)
                : List.of(new Piece(json, Optional.empty()));
        return new Letters(Message.of("flow.fact.body"), pieces);
    }

    private static Tone tone(Reply reply) {
        return Tone.good(reply.status() < 400);
    }

    private static String key(Reply reply) {
        return switch (reply) {
            case Reply.Registered _ -> "flow.says.reply.registered";
            case Reply.Welcome _ -> "flow.says.reply.welcome";
            case Reply.Identity _ -> "flow.says.reply.identity";
            case Reply.InvalidCredentials() -> "flow.says.reply.invalidCredentials";
            case Reply.TokenRefused _ -> "flow.says.reply.tokenRefused";
            case Reply.TooManyTries _ -> "flow.says.reply.tooManyTries";
            case Reply.NameTaken() -> "flow.says.reply.nameTaken";
            case Reply.FieldsRefused _ -> "flow.says.reply.fieldsRefused";
            case Reply.Failed _ -> "flow.says.reply.failed";
        };
    }
}
