package loginlens.token.keys;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** A secret for HMAC, which both signs and verifies. */
public final class HmacSecret implements VerificationKey.Single {
    private static final byte SEQUENCE = 0x30;

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
    public HmacSecret(byte[] secret, Set<SigningAlgorithm> algorithms) {
        if (secret.length == 0) {
            throw new IllegalArgumentException("a secret has at least one byte");
        }
        this.secret = secret.clone();
        this.algorithms = Set.copyOf(algorithms);
        this.fingerprint = Fingerprint.of(secret);
        this.looksLikeKeyFile = isKeyFile(secret);
    }

    /** PEM, a line of SSH, a JWK, or the bytes between the lines of a PEM file, as they are or in base64. */
    private static boolean isKeyFile(byte[] secret) {
        String text = new String(secret, StandardCharsets.ISO_8859_1);
        return text.contains("-----BEGIN ")
                || text.startsWith("ssh-")
                || text.startsWith("ecdsa-sha2-")
                || text.contains("\"kty\"")
                || isPublicKey(secret)
                || isPublicKey(decoded(text));
    }

    private static boolean isPublicKey(byte[] der) {
        // Both encodings of a public key begin with a SEQUENCE (X.690 §8.9), which most secrets do not.
        return der.length > 0 && der[0] == SEQUENCE
                && (PublicKeys.fromSpki(der, List.of()) instanceof KeyReading.Read
                        || PublicKeys.fromSpki(Pkcs1.toSpki(der), List.of()) instanceof KeyReading.Read);
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public Set<SigningAlgorithm> algorithms() {
        return algorithms;
    }

    /** The bytes of the secret itself, not a copy: for those who compute with it. */
    public byte[] bytes() {
        return secret;
    }

    /** Whether it is the text of a key file: a public key is no secret, so anybody could have signed with it. */
    public boolean looksLikeKeyFile() {
        return looksLikeKeyFile;
    }

    @Override
    public String toString() {
        return "HmacSecret[" + fingerprint() + "]";
    }
}
