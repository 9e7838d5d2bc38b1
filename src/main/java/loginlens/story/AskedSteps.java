package loginlens.story;

import static loginlens.story.Chapter.ASKED;
import static loginlens.story.Lane.CLIENT;
import static loginlens.story.Lane.SERVER;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import loginlens.auth.Credentials;
import loginlens.auth.Exchange;
import loginlens.auth.Request;
import loginlens.auth.StepKind;
import loginlens.story.StepValue.Answer;
import loginlens.story.StepValue.Letters;
import loginlens.story.StepValue.Password;
import loginlens.story.http.JsonBodies;
import loginlens.text.Message;
import loginlens.token.Token;

/** How it is told that a client asks, and that the server looks whether it can take the request as it is. */
final class AskedSteps {
    private final TokenValues tokens;
    private final JsonBodies bodies;

    AskedSteps(TokenValues tokens, JsonBodies bodies) {
        this.tokens = tokens;
        this.bodies = bodies;
    }

    Telling formSubmitted(StepKind.FormSubmitted step, Exchange exchange) {
        var telling = Telling.at(ASKED, CLIENT).values(typed(step.request()));
        return switch (exchange.origin()) {
            case WINDOW, BY_HAND -> telling.label("flow.label.formSubmitted").says("flow.says.formSubmitted");
            case HTTP -> telling.titled("flow.title.formSubmitted.http")
                    .label("flow.label.formSubmitted.http")
                    .says("flow.says.formSubmitted.http");
        };
    }

    /** Of a token that the client was not given at login, nobody can say so. */
    Telling tokenTaken(StepKind.TokenTaken step, Exchange exchange) {
        var telling = Telling.at(ASKED, CLIENT).values(tokens.whole(step.token()));
        return switch (exchange.origin()) {
            case WINDOW -> telling.label("flow.label.tokenTaken").says("flow.says.tokenTaken");
            case BY_HAND -> telling.titled("flow.title.tokenTaken.byHand")
                    .label("flow.label.tokenTaken.byHand")
                    .says("flow.says.tokenTaken.byHand")
                    .codeFor("byHand");
            case HTTP -> telling.titled("flow.title.tokenTaken.http")
                    .label("flow.label.tokenTaken.http")
                    .says("flow.says.tokenTaken.http");
        };
    }

    Telling requestWritten(StepKind.RequestWritten step, Exchange exchange) {
        var telling = Telling.at(ASKED, CLIENT);
        return switch (step.request()) {
            case Request.WhoAmI(var token) -> telling
                    .label("flow.label.requestWritten.token")
                    .says(OnTheWire.says("flow.says.requestWritten.token", exchange))
                    .values(new Letters(
                            Message.of("flow.fact.authorization"),
                            tokens.within("Authorization: Bearer " + token, new Token(token))));
            case Request.Login _, Request.Register _ -> telling
                    .label("flow.label.requestWritten")
                    .says(OnTheWire.says("flow.says.requestWritten", exchange))
                    .values(new Password(
                            Message.of("flow.fact.body"),
                            bodies.request(step.request(), true).orElse(""),
                            bodies.request(step.request(), false).orElse("")));
        };
    }

    Telling requestArrived(StepKind.RequestArrived step) {
        var request = step.request();
        return Telling.between(ASKED, CLIENT, SERVER)
                .label("flow.label.requestArrived", request.method(), "…/" + Story.route(request))
                .says("flow.says.requestArrived", request.method(), request.path())
                .values(request instanceof Request.WhoAmI(var token)
                        ? List.of(tokens.whole(new Token(token)))
                        : typed(request));
    }

    Telling heldBack(StepKind.HeldBack step) {
        return Telling.at(ASKED, SERVER)
                .label("flow.label.heldBack")
                .says("flow.says.heldBack", step.retryAfter())
                .tone(Tone.BAD);
    }

    Telling fieldsChecked(StepKind.FieldsChecked step, Exchange exchange) {
        var telling = Telling.at(ASKED, SERVER);
        if (step.refused().isEmpty()) {
            return telling.label("flow.label.fieldsChecked").says(exchange.request() instanceof Request.Register
                    ? "flow.says.fieldsChecked.register"
                    : "flow.says.fieldsChecked");
        }
        return telling
                .label("flow.label.fieldsRefused", step.refused().size())
                .says("flow.says.fieldsRefused", step.refused().size())
                .values(new TreeMap<>(step.refused()).entrySet().stream()
                        .map(entry -> Answer.bad(
                                Message.of("flow.fact.refused", entry.getKey().json(), entry.getValue())))
                        .toList())
                .tone(Tone.BAD);
    }

    private static List<StepValue> typed(Request request) {
        return switch (request) {
            case Request.Login(var credentials) -> typed(credentials);
            case Request.Register(var credentials, var color) -> {
                var values = new ArrayList<>(typed(credentials));
                color.ifPresent(chosen -> values.add(Letters.plain("flow.fact.color", chosen)));
                yield values;
            }
            case Request.WhoAmI _ -> List.of();
        };
    }

    private static List<StepValue> typed(Credentials credentials) {
        return List.of(
                Letters.plain("flow.fact.username", credentials.username()),
                Password.alone("flow.fact.password", credentials.password()));
    }
}
