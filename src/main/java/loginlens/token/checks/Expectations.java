package loginlens.token.checks;

import java.util.Optional;
import java.util.Set;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.VerificationKey;

/**
 * What the one who judges a token expects of it, decided before looking at it (RFC 8725 §3.1, §3.8, §3.9).
 *
 * @param issuer     who must have issued it; empty: not asked
 * @param audience   for whom it must be; empty: not asked
 * @param algorithms the algorithms that are accepted
 */
public record Expectations(Optional<Party> issuer, Optional<Party> audience, Set<SigningAlgorithm> algorithms) {

    /**
     * An issuer or an audience.
     *
     * @param name    what the token should say
     * @param ifNamed whether a token that names none at all is accepted too
     */
    public record Party(String name, boolean ifNamed) {

        /** The token must name this one. */
        public static Party required(String name) {
            return new Party(name, false);
        }

        /** The token must not name others only. */
        public static Party ifNamed(String name) {
            return new Party(name, true);
        }
    }

    /** Keeps a copy of the algorithms. */
    public Expectations {
        algorithms = Set.copyOf(algorithms);
    }

    /** Nothing in particular: any issuer, any audience, any supported algorithm that fits the key. */
    public static Expectations none() {
        return new Expectations(Optional.empty(), Optional.empty(), Set.of(SigningAlgorithm.values()));
    }

    /** Any issuer and any audience, but only the algorithms that this key is for. */
    public static Expectations of(VerificationKey key) {
        return new Expectations(Optional.empty(), Optional.empty(), key.algorithms());
    }
}
