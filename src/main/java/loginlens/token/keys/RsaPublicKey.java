package loginlens.token.keys;

import java.security.interfaces.RSAPublicKey;
import java.util.Set;

/**
 * A public key for RSA signatures.
 *
 * @param key        the key
 * @param algorithms RS*, PS* or both, as far as the key itself does not narrow them
 */
public record RsaPublicKey(RSAPublicKey key, Set<SigningAlgorithm> algorithms) implements VerificationKey.Single {

    public RsaPublicKey {
        algorithms = Set.copyOf(algorithms);
    }

    @Override
    public String fingerprint() {
        return Fingerprint.of(key.getEncoded());
    }
}
