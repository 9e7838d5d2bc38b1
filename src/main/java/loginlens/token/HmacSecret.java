package loginlens.token;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A secret for HMAC, which both signs and verifies. */
public final class HmacSecret implements VerificationKey.Single {
    private final byte[] secret;
    private final Set<SigningAlgorithm> algorithms;
    private final String fingerprint;
    private final boolean looksLikeKeyFile;

    /** The secret for all three HMAC algorithms. */
    public HmacSecret(byte[] secret) {
        this(secret, SigningAlgorithm.of(SigningAlgorithm.Family.HMAC));
    }

    /**
     * The secret for these algorithms.
     *
     * @throws IllegalArgumentException if the secret is empty
     */
    HmacSecret(byte[] secret, Set<SigningAlgorithm> algorithms) {
        if (secret.length == 0) {
            throw new IllegalArgumentException("a secret has at least one byte");
        }
        this.secret = secret.clone();
        this.algorithms = Set.copyOf(algorithms);
        this.fingerprint = Fingerprint.of(secret);
        this.looksLikeKeyFile = new String(secret, StandardCharsets.ISO_8859_1).contains("-----BEGIN ");
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public Set<SigningAlgorithm> algorithms() {
        return algorithms;
    }

    byte[] bytes() {
        return secret;
    }

    /** Whether it is the text of a key file: a public key is no secret, so anybody could have signed with it. */
    boolean looksLikeKeyFile() {
        return looksLikeKeyFile;
    }

    @Override
    public String toString() {
        return "HmacSecret[" + fingerprint() + "]";
    }
}
