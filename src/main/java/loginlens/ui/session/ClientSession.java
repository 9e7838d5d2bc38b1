package loginlens.ui.session;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import loginlens.auth.AuthService;
import loginlens.auth.Caller;
import loginlens.auth.Exchange;
import loginlens.auth.Reply;
import loginlens.auth.Request;
import loginlens.text.StepCode;
import loginlens.token.Token;

/**
 * The client's side of the conversation: sends one request at a time and keeps the token it was given. Belongs to the
 * FX thread; the server's work is done elsewhere.
 */
public final class ClientSession {
    private final Supplier<AuthService> auth;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Token>> token = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Request>> underWay = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Talks to this server.
     *
     * @param auth the server; asked for off the FX thread only, where it may be waited for
     */
    public ClientSession(Supplier<AuthService> auth, Background background) {
        this.auth = auth;
        this.background = background;
    }

    /** The token held now, if any. */
    public ReadOnlyObjectProperty<Optional<Token>> token() {
        return token.getReadOnlyProperty();
    }

    /** Whether a request is on its way; until it is answered no other is sent. */
    public boolean isBusy() {
        return underWay.get().isPresent();
    }

    /** The request that is on its way, if there is one. */
    public ReadOnlyObjectProperty<Optional<Request>> underWay() {
        return underWay.getReadOnlyProperty();
    }

    /** Whether a request of this kind is on its way. */
    public ObservableValue<Boolean> busyWith(Class<? extends Request> kind) {
        return underWay.map(request -> request.filter(kind::isInstance).isPresent());
    }

    /** Sends a registration, unless one is on its way. */
    public void register(Request.Register request, Consumer<Reply> then) {
        send(request, AuthService::register, then);
    }

    /** Sends a login, unless one is on its way; keeps the token that comes back. */
    @StepCode("tokenKept")
    public void login(Request.Login request, Consumer<Reply> then) {
        send(request, AuthService::login, reply -> {
            if (reply instanceof Reply.Welcome welcome) {
                token.set(Optional.of(welcome.token()));
            }
            then.accept(reply);
        });
    }

    /** Sends the token back and asks who its bearer is; without a token nothing is sent. */
    @StepCode("tokenTaken")
    public void whoAmI(Consumer<Reply> then) {
        token.get().ifPresent(held -> send(new Request.WhoAmI(held.compact()), AuthService::whoAmI, then));
    }

    /**
     * Sends this very text as the token by hand, whatever token is held, unless a request is on its way.
     *
     * @param onFault if there was no answer at all
     */
    @StepCode("tokenTaken.byHand")
    public void whoAmI(String sent, Consumer<Exchange> then, Runnable onFault) {
        exchange(new Request.WhoAmI(sent), (auth, token) -> auth.calledBy(Caller.BY_HAND).whoAmI(token), then, onFault);
    }

    /** Forgets the token. The server is not told: it has nothing to forget. */
    public void logOut() {
        token.set(Optional.empty());
    }

    private <R extends Request> void send(R request, BiFunction<AuthService, R, Exchange> route, Consumer<Reply> then) {
        exchange(request, route, exchange -> then.accept(exchange.reply()),
                () -> then.accept(Reply.Failed.unexpectedly()));
    }

    private <R extends Request> void exchange(
            R request, BiFunction<AuthService, R, Exchange> route, Consumer<Exchange> then, Runnable onFault) {
        if (isBusy()) {
            return;
        }
        underWay.set(Optional.of(request));
        background.run(() -> route.apply(auth.get(), request), exchange -> {
            underWay.set(Optional.empty());
            then.accept(exchange);
        }, () -> {
            underWay.set(Optional.empty());
            onFault.run();
        });
    }
}
