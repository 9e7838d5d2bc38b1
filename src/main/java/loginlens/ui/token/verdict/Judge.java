package loginlens.ui.token.verdict;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import loginlens.token.checks.Expectations;
import loginlens.token.checks.TokenInspector;
import loginlens.token.checks.Verdict;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.VerificationKey;
import loginlens.token.reading.ReadToken;

/** Reads tokens and judges them by what a person asks for. Safe for use by several threads. */
public final class Judge {
    private final TokenInspector inspector;
    private final Supplier<VerificationKey> own;

    /**
     * Judges with this inspector.
     *
     * @param inspector the lens's alone, since it remembers the token that was judged last
     * @param own       what verifies this server's tokens at that moment
     */
    public Judge(TokenInspector inspector, Supplier<VerificationKey> own) {
        this.inspector = inspector;
        this.own = own;
    }

    public ReadToken read(String raw) {
        return inspector.read(raw);
    }

    /** All checks of this token, at this time. Quick for the token that was judged last, however long it is. */
    public Verdict judge(ReadToken token, VerificationChoice asked, Instant now) {
        if (asked.kind() != KeyKind.OWN) {
            return inspector.judge(token, asked.key(), asked.expected(), now);
        }
        var key = own.get();
        var expected = asked.expected();
        var strict = new Expectations(expected.issuer(), expected.audience(), both(key.algorithms(), expected.algorithms()));
        return inspector.judge(token, Optional.of(key), strict, now);
    }

    private static Set<SigningAlgorithm> both(Set<SigningAlgorithm> some, Set<SigningAlgorithm> others) {
        var both = EnumSet.noneOf(SigningAlgorithm.class);
        some.stream().filter(others::contains).forEach(both::add);
        return both;
    }
}
