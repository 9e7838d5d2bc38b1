package loginlens.token.keys;

import java.security.interfaces.ECPublicKey;
import java.util.Set;

/**
 * A public key on an elliptic curve.
 *
 * @param key       the key
 * @param algorithm the one algorithm that belongs to its curve (RFC 7518 §3.4)
 */
public record EcPublicKey(ECPublicKey key, SigningAlgorithm algorithm) implements VerificationKey.Single {

    @Override
    public String fingerprint() {
        return Fingerprint.of(key.getEncoded());
    }

    @Override
    public Set<SigningAlgorithm> algorithms() {
        return Set.of(algorithm);
    }
}
