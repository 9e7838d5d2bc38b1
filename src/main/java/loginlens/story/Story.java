package loginlens.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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

    /** Its chapters, in the order in which they came. */
    public List<Stretch> chapters() {
        var chapters = new ArrayList<Stretch>();
        int from = 0;
        for (int at = 1; at <= steps.size(); at++) {
            if (at == steps.size() || steps.get(at).chapter() != steps.get(from).chapter()) {
                chapters.add(new Stretch(steps.get(from).chapter(), from, at));
                from = at;
            }
        }
        return chapters;
    }

    /** The first step that speaks against the exchange going well, counted from 0; none where all went well. */
    public OptionalInt failure() {
        return IntStream.range(0, steps.size()).filter(at -> steps.get(at).tone() == Tone.BAD).findFirst();
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

    /** From where the request came: the window, the web API, or sent by hand. */
    public Message from() {
        return ExchangeTitle.from(exchange.origin());
    }

    /** The last part of the request's path: "login", "register", "me". */
    public String route() {
        return route(exchange.request());
    }

    static String route(Request request) {
        return request.path().substring(request.path().lastIndexOf('/') + 1);
    }
}
