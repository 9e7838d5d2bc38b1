package loginlens.ui.token;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import loginlens.token.Expectations;
import loginlens.token.ReadToken;
import loginlens.token.SigningAlgorithm;
import loginlens.token.TokenInspector;
import loginlens.token.Verdict;
import loginlens.token.VerificationKey;

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

    ReadToken read(String raw) {
        return inspector.read(raw);
    }

    /** All checks of this token, at this time. Quick for the token that was judged last, however long it is. */
    Verdict judge(ReadToken token, Asked asked, Instant now) {
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
