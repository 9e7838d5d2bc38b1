package loginlens.ui.token.sending;

import java.util.List;
import java.util.Optional;
import loginlens.auth.Exchange;
import loginlens.auth.Reply;
import loginlens.auth.Request;
import loginlens.auth.StepKind;
import loginlens.token.checks.Check;
import loginlens.ui.session.Signpost;
import loginlens.ui.token.verdict.Decisive;

/** An exchange in which a token was sent to ask who its bearer is. */
record Sent(Exchange exchange) {

    /** The newest one with this very token, no matter who sent it. */
    static Optional<Sent> newest(List<Exchange> newestFirst, String token) {
        return newestFirst.stream()
                .filter(one -> one.request() instanceof Request.WhoAmI(var sent) && sent.equals(token))
                .findFirst()
                .map(Sent::new);
    }

    boolean accepted() {
        return exchange.reply() instanceof Reply.Identity;
    }

    /** The check at which the token was rejected, if one rejected it. */
    Optional<Check> rejectedBy() {
        return exchange.reply() instanceof Reply.TokenRefused(var verdict)
                ? Decisive.check(verdict).or(verdict::firstFailure)
                : Optional.empty();
    }

    /** Where to look at it: at the check that rejected it, else at the verdict. */
    Signpost.Place place() {
        var steps = exchange.steps();
        var rejectedBy = rejectedBy();
        int verdict = 0;
        for (int i = 0; i < steps.size(); i++) {
            var kind = steps.get(i).kind();
            if (kind instanceof StepKind.CheckMade(var check) && rejectedBy.filter(check::equals).isPresent()) {
                return new Signpost.Place(exchange, i);
            }
            if (kind instanceof StepKind.VerdictReached) {
                verdict = i;
            }
        }
        return new Signpost.Place(exchange, verdict);
    }
}
