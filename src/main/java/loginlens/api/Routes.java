package loginlens.api;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import loginlens.auth.AuthService;
import loginlens.auth.Credentials;
import loginlens.auth.Exchange;
import loginlens.auth.Field;
import loginlens.auth.Request;

/** Finds out what a request asks for, and asks it of the service. */
final class Routes {
    private final AuthService auth;
    private final Replies replies;
    private final Executor passwords;

    /**
     * Asks this service.
     *
     * @param passwords works on requests that hash or compare a password, which keeps a processor busy for long
     */
    Routes(AuthService auth, Replies replies, Executor passwords) {
        this.auth = auth.overHttp();
        this.replies = replies;
        this.passwords = passwords;
    }

    HttpReply answer(Call call) throws IOException {
        return switch (call.path()) {
            case "/api/auth/register" -> post(call, this::register);
            case "/api/auth/login" -> post(call, this::login);
            case "/api/me" -> me(call);
            default -> replies.of(Refusal.of(404, "api.notFound"));
        };
    }

    private Exchange register(JsonForm.Read form) {
        return auth.register(new Request.Register(credentials(form), form.optional(Field.FAVORITE_COLOR)));
    }

    private Exchange login(JsonForm.Read form) {
        return auth.login(new Request.Login(credentials(form)));
    }

    private static Credentials credentials(JsonForm.Read form) {
        return new Credentials(form.text(Field.USERNAME), form.text(Field.PASSWORD));
    }

    private HttpReply post(Call call, Function<JsonForm.Read, Exchange> route) throws IOException {
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
                case JsonForm.Read form -> replies.of(onPasswordThread(() -> route.apply(form)).reply());
            };
        };
    }

    private HttpReply me(Call call) {
        if (!call.method().equals("GET")) {
            return wrongMethod("GET");
        }
        return switch (Bearer.read(call)) {
            case Bearer.Sent.Refused(var refusal) -> replies.of(refusal);
            case Bearer.Sent.Token(var token) -> replies.of(auth.whoAmI(new Request.WhoAmI(token)).reply());
        };
    }

    private HttpReply wrongMethod(String right) {
        return replies.of(Refusal.of(405, "api.wrongMethod", right).with("Allow", right));
    }

    private Exchange onPasswordThread(Supplier<Exchange> work) {
        return CompletableFuture.supplyAsync(work, passwords).join();
    }
}
