package loginlens.story;

import java.util.Optional;
import java.util.stream.Stream;
import loginlens.auth.Exchange;
import loginlens.auth.Step;
import loginlens.auth.StepKind;
import loginlens.token.checks.CheckKind;
import loginlens.token.checks.Outcome;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.reading.Claim;

/** By which algorithm the token of an exchange is signed. */
public final class TokenAlgorithm {
    private TokenAlgorithm() {}

    /** The one that the server used, or that it accepted; empty where it came to neither. */
    public static Optional<SigningAlgorithm> of(Exchange exchange) {
        return all(exchange, StepKind.Signed.class).map(StepKind.Signed::algorithm).findFirst()
                .or(() -> accepted(exchange));
    }

    /** Only what the server's own list allows: until then, the algorithm is a word that the token says. */
    private static Optional<SigningAlgorithm> accepted(Exchange exchange) {
        boolean isAccepted = all(exchange, StepKind.CheckMade.class).map(StepKind.CheckMade::check)
                .anyMatch(check -> check.kind() == CheckKind.ALGORITHM && check.outcome() == Outcome.PASS);
        return all(exchange, StepKind.TokenRead.class).filter(read -> isAccepted).findFirst()
                .flatMap(read -> read.token().headerParameter("alg"))
                .flatMap(Claim::text)
                .flatMap(SigningAlgorithm::named);
    }

    private static <K extends StepKind> Stream<K> all(Exchange exchange, Class<K> kind) {
        return exchange.steps().stream().map(Step::kind).filter(kind::isInstance).map(kind::cast);
    }
}
