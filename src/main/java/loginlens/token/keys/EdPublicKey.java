package loginlens.token.keys;

import java.security.interfaces.EdECPublicKey;
import java.util.Set;

/** A public key on the curve Ed25519 (RFC 8032, RFC 8037). */
public record EdPublicKey(EdECPublicKey key) implements VerificationKey.Single {
    /** How long the key is, in bits. */
    public static final int BITS = 256;
    /** How many bytes a signature has (RFC 8032 §5.1.6). */
    public static final int SIGNATURE_BYTES = 64;

    @Override
    public String fingerprint() {
        return Fingerprint.of(key.getEncoded());
    }

    @Override
    public Set<SigningAlgorithm> algorithms() {
        return Set.of(SigningAlgorithm.EdDSA);
    }
}
