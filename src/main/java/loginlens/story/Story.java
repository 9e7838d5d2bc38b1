package loginlens.story;

import java.util.List;
import java.util.Optional;
import loginlens.auth.Exchange;
import loginlens.auth.Reply;
import loginlens.auth.Request;
import loginlens.auth.Step;
import loginlens.auth.StepKind;
import loginlens.text.Message;
import loginlens.token.Token;

/** An exchange as it is told: a telling for each step, made once and shown by screen and handout alike. */
public record Story(Exchange exchange, List<Telling> tellings) {
    public Story {
        tellings = List.copyOf(tellings);
    }

    /**
     * What there is to tell of a step.
     *
     * @param step  the step itself
     * @param stop  where it stands in the diagram
     * @param label what stands there
     * @param says  what happened, in a few sentences
     * @param facts the values it happened with
     * @param tone  whether it speaks for the exchange going well
     */
    public record Telling(Step step, Stop stop, Message label, Message says, List<Fact> facts, Tone tone) {
        public Telling {
            facts = List.copyOf(facts);
        }
    }

    /** Tells this exchange. */
    public static Story of(Exchange exchange, Facts facts) {
        return new Story(exchange, exchange.steps().stream().map(step -> new Telling(
                step,
                Stop.of(step.kind()),
                Labels.of(step.kind()),
                Sentences.of(step.kind(), exchange),
                facts.of(step.kind(), exchange),
                Tones.of(step.kind()))).toList());
    }

    /** Whether the reply has been sent by this step, counted from 0. */
    public boolean isRepliedAt(int step) {
        return tellings.subList(0, step + 1).stream()
                .anyMatch(telling -> telling.step().kind() instanceof StepKind.ReplySent);
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
        return Titles.of(exchange.request());
    }
}
