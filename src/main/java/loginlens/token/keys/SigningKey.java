package loginlens.token.keys;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import loginlens.token.encoding.Base64Url;

/** The secret with which LoginLens signs its own tokens by HMAC. Anyone who has it can make tokens that verify. */
public final class SigningKey {
    /** As long as the hash of HS256 (RFC 7518 §3.2). */
    static final int SHORTEST = 32;
    private static final int RANDOM_BYTES = 32;

    private final byte[] secret;

    private SigningKey(byte[] secret) {
        this.secret = secret.clone();
    }

    /**
     * The key with these secret bytes.
     *
     * @throws IllegalArgumentException if there are fewer than 32: a shorter one can be guessed from a token
     */
    public static SigningKey hmac(byte[] secret) {
        if (secret.length < SHORTEST) {
            throw new IllegalArgumentException("a signing key needs at least " + SHORTEST + " bytes");
        }
        return new SigningKey(secret);
    }

    /**
     * A new key: 256 random bits, spelt in 43 letters of base64url. The letters themselves are the secret, because
     * that is how other programs take one: what is copied here works there as it stands.
     */
    public static SigningKey random(SecureRandom random) {
        byte[] bits = new byte[RANDOM_BYTES];
        random.nextBytes(bits);
        return hmac(Base64Url.encode(bits).getBytes(StandardCharsets.US_ASCII));
    }

    /** The first 8 hex digits of its SHA-256: enough to tell keys apart, not to find them. */
    public String fingerprint() {
        return Fingerprint.of(secret);
    }

    /** A copy of the secret bytes. */
    public byte[] secret() {
        return secret.clone();
    }

    /** The secret as text, to be given to another program; for a key that was made by {@link #random}. */
    public String text() {
        return new String(secret, StandardCharsets.US_ASCII);
    }

    /** Only the fingerprint, so that no log can hold the secret. */
    @Override
    public String toString() {
        return "SigningKey[" + fingerprint() + "]";
    }
}
