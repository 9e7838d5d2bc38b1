package loginlens.api;

import java.util.function.BiFunction;
import loginlens.auth.AuthService;
import loginlens.auth.Caller;
import loginlens.auth.Credentials;
import loginlens.auth.Exchange;
import loginlens.auth.Field;
import loginlens.auth.Origin;
import loginlens.auth.Request;

/** Finds out what a request asks for, and asks it of the service. */
final class Routes {
    private final AuthService auth;
    private final Replies replies;
    private final PasswordTurns passwords;
    private final FairShares places;

    /**
     * Asks this service.
     *
     * @param passwords works on what keeps a processor busy for long
     * @param places    for the requests that wait for it
     */
    Routes(AuthService auth, Replies replies, PasswordTurns passwords, FairShares places) {
        this.auth = auth;
        this.replies = replies;
        this.passwords = passwords;
        this.places = places;
    }

    HttpReply answer(Call call) throws InterruptedException {
        return switch (call.path()) {
            case "/api/auth/register" -> post(call, Routes::register);
            case "/api/auth/login" -> post(call, Routes::login);
            case "/api/me" -> me(call);
            default -> replies.of(Refusal.of(404, "api.notFound"));
        };
    }

    private static Exchange register(AuthService auth, JsonForm.Read form) {
        return auth.register(new Request.Register(credentials(form), form.optional(Field.FAVORITE_COLOR)));
    }

    private static Exchange login(AuthService auth, JsonForm.Read form) {
        return auth.login(new Request.Login(credentials(form)));
    }

    private static Credentials credentials(JsonForm.Read form) {
        return new Credentials(form.text(Field.USERNAME), form.text(Field.PASSWORD));
    }

    private HttpReply post(Call call, BiFunction<AuthService, JsonForm.Read, Exchange> route)
            throws InterruptedException {
        if (!call.method().equals("POST")) {
            return wrongMethod("POST");
        }
        if (!JsonType.isNamedIn(call.headers("Content-Type"))) {
            return replies.of(Refusal.of(415, "api.notJson"));
        }
        return switch (call.body()) {
            case Body.Refused(var refusal) -> replies.of(refusal);
            case Body.Read(var text) -> switch (JsonForm.read(text)) {
                case JsonForm.Refused(var refusal) -> replies.of(refusal);
                case JsonForm.Read form -> ifThereIsAPlace(call, form, route);
            };
        };
    }

    /** The place is free again before the reply goes out, so that its client may ask the next thing at once. */
    private HttpReply ifThereIsAPlace(
            Call call, JsonForm.Read form, BiFunction<AuthService, JsonForm.Read, Exchange> route) {
        if (!places.take(call.address())) {
            return replies.of(Refusal.full("api.full"));
        }
        try {
            return replies.of(route.apply(askedBy(call), form).reply());
        } finally {
            places.giveBack(call.address());
        }
    }

    private AuthService askedBy(Call call) {
        return auth.calledBy(new Caller(Origin.HTTP, call.address(), passwords.of(call.address())));
    }

    private HttpReply me(Call call) {
        if (!call.method().equals("GET")) {
            return wrongMethod("GET");
        }
        return switch (Bearer.read(call)) {
            case Bearer.Sent.Refused(var refusal) -> replies.of(refusal);
            case Bearer.Sent.Token(var token) -> replies.of(askedBy(call).whoAmI(new Request.WhoAmI(token)).reply());
        };
    }

    private HttpReply wrongMethod(String right) {
        return replies.of(Refusal.of(405, "api.wrongMethod", right).with("Allow", right));
    }
}
