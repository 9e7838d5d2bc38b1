package loginlens.ui.token.verdict;

import java.util.Optional;
import loginlens.token.checks.Check;
import loginlens.token.checks.Outcome;
import loginlens.token.checks.Verdict;

/** Which check a verdict is about. */
public final class Decisive {
    private Decisive() {}

    /** The failed check whose reason the verdict's sentence gives first; empty if it is not about a failure. */
    public static Optional<Check> check(Verdict verdict) {
        return verdict.sentence().values().stream()
                .flatMap(said -> verdict.checks().stream()
                        .filter(check -> check.outcome() == Outcome.FAIL && check.reason().equals(said)))
                .findFirst();
    }
}
