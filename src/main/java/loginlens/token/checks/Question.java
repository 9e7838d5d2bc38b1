package loginlens.token.checks;

import java.util.Optional;
import loginlens.token.keys.KeySet;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.VerificationKey;
import loginlens.token.reading.Claim;
import loginlens.token.reading.ReadToken;

/**
 * Whether to trust a token: everything that decides it but the time.
 *
 * @param token    the token
 * @param key      what the signature is verified with; without one nothing can be trusted
 * @param expected what was decided before looking at the token
 */
public record Question(ReadToken token, Optional<VerificationKey> key, Expectations expected) {

    /** The algorithm that the header names, if LoginLens has it. */
    public Optional<SigningAlgorithm> algorithm() {
        return token.headerParameter("alg").flatMap(Claim::text).flatMap(SigningAlgorithm::named);
    }

    /** The key; of a set, the one that the token's header means. */
    public Optional<VerificationKey.Single> single() {
        return key.flatMap(given -> switch (given) {
            case VerificationKey.Single single -> Optional.of(single);
            case KeySet set -> set.pick(token.headerParameter("kid").flatMap(Claim::text), algorithm());
        });
    }

    /** Makes all checks that time does not change. Takes time that grows with the token's length. */
    public Judgement judge() {
        return new Judgement(this);
    }

    /** Whether it is about this very reading, by the same key and expectations. */
    @Override
    public boolean equals(Object other) {
        // The token by identity: comparing megabytes of equal tokens would cost what keeping a judgement saves.
        return other instanceof Question(var otherToken, var otherKey, var otherExpected)
                && otherToken == token && otherKey.equals(key) && otherExpected.equals(expected);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(token);
    }
}
