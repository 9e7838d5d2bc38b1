package loginlens.token.keys;

import java.util.Set;

/**
 * What a signature is checked with. The kind of key decides which algorithms may be used, never the token: a verifier
 * that lets the token choose can be talked into using a public key as a secret (RFC 8725 §2.1, §3.1).
 */
public sealed interface VerificationKey permits VerificationKey.Single, KeySet {

    /** One key, as opposed to a set from which the token's {@code kid} picks. */
    sealed interface Single extends VerificationKey permits HmacSecret, RsaPublicKey, EcPublicKey, EdPublicKey {}

    /** The first 8 hex digits of the SHA-256 of the secret, or of the encoded public key. */
    String fingerprint();

    /** The algorithms that this key may verify. */
    Set<SigningAlgorithm> algorithms();

    /** LoginLens's own key. */
    static VerificationKey of(SigningKey key) {
        return new HmacSecret(key.secret());
    }
}
