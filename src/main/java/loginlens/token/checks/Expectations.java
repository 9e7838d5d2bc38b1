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
 * @param ifNamed    whether issuer and audience are compared only if the token names one at all
 */
public record Expectations(Optional<String> issuer, Optional<String> audience, Set<SigningAlgorithm> algorithms,
                           boolean ifNamed) {

    /** Keeps a copy of the algorithms. */
    public Expectations {
        algorithms = Set.copyOf(algorithms);
    }

    /** An issuer and an audience that the token must name, where one is given. */
    public Expectations(Optional<String> issuer, Optional<String> audience, Set<SigningAlgorithm> algorithms) {
        this(issuer, audience, algorithms, false);
    }

    /** Nothing in particular: any issuer, any audience, any supported algorithm that fits the key. */
    public static Expectations none() {
        return new Expectations(Optional.empty(), Optional.empty(), Set.of(SigningAlgorithm.values()));
    }

    /** Any issuer and any audience, but only the algorithms that this key is for. */
    public static Expectations of(VerificationKey key) {
        return new Expectations(Optional.empty(), Optional.empty(), key.algorithms());
    }

    /**
     * What a server expects of its own tokens: only the algorithms of its key, no other issuer than itself, and no
     * audience without itself (RFC 7519 §4.1.3). A token that names neither is accepted.
     *
     * @param name the server's name in {@code iss} and {@code aud}
     */
    public static Expectations ofServer(String name, VerificationKey key) {
        return new Expectations(Optional.of(name), Optional.of(name), key.algorithms(), true);
    }
}
