package loginlens.story;

import java.util.List;
import java.util.Optional;
import loginlens.auth.Exchange;
import loginlens.auth.Reply;
import loginlens.auth.Request;
import loginlens.auth.StepKind;
import loginlens.text.Message;
import loginlens.token.Token;

/**
 * An exchange as it is told, made once and shown by screen and handout alike.
 *
 * @param exchange what is told
 * @param steps    its steps, in the order in which they happened
 */
public record Story(Exchange exchange, List<ToldStep> steps) {
    public Story {
        steps = List.copyOf(steps);
    }

    /** Whether the reply has been sent by this step, counted from 0. */
    public boolean isRepliedAt(int step) {
        return steps.subList(0, step + 1).stream().anyMatch(told -> told.step().kind() instanceof StepKind.ReplySent);
    }

    /** The token that went along, with the request or with the reply. */
    public Optional<Token> token() {
        return switch (exchange.reply()) {
            case Reply.Welcome(var _, var token) -> Optional.of(token);
            default -> exchange.request() instanceof Request.WhoAmI(var sent)
                    ? Optional.of(new Token(sent))
                    : Optional.empty();
        };
    }

    /** What the exchange is about: "Log in as ada". */
    public Message title() {
        return ExchangeTitle.of(exchange.request());
    }

    /** The last part of the request's path: "login", "register", "me". */
    public String route() {
        return route(exchange.request());
    }

    static String route(Request request) {
        return request.path().substring(request.path().lastIndexOf('/') + 1);
    }
}
