package loginlens.token.issuing;

import com.auth0.jwt.algorithms.Algorithm;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import loginlens.token.keys.EcPublicKey;
import loginlens.token.keys.HmacSecret;
import loginlens.token.keys.KeySet;
import loginlens.token.keys.RsaPublicKey;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.SigningKey;
import loginlens.token.keys.VerificationKey;

/** The keys that sign: the own one for HS256, and for each other algorithm one that is made when first wanted. */
final class IssuingKeys {
    private static final int RSA_BITS = 2048;

    /** What signs, and what verifies it. */
    record Pair(Algorithm signer, VerificationKey.Single verifier) {}

    private final Pair own;
    private final SecureRandom random;
    /** Kept for this run only; nobody needs them afterwards. */
    private final Map<SigningAlgorithm, Pair> made = new ConcurrentHashMap<>();

    IssuingKeys(SigningKey own, SecureRandom random) {
        this.random = random;
        this.own = hmac(SigningAlgorithm.HS256, own.secret());
    }

    /** What verifies all that was signed so far: each key for its one algorithm, so that no token can mix them up. */
    VerificationKey verifier() {
        List<KeySet.Named> keys = new ArrayList<>();
        keys.add(new KeySet.Named(Optional.empty(), own.verifier()));
        for (SigningAlgorithm algorithm : SigningAlgorithm.values()) {
            Optional.ofNullable(made.get(algorithm))
                    .ifPresent(pair -> keys.add(new KeySet.Named(Optional.empty(), pair.verifier())));
        }
        return keys.size() == 1 ? keys.getFirst().key() : new KeySet(keys);
    }

    Pair of(SigningAlgorithm algorithm) {
        return algorithm == SigningAlgorithm.HS256 ? own : made.computeIfAbsent(algorithm, this::make);
    }

    private Pair make(SigningAlgorithm algorithm) {
        try {
            return switch (algorithm) {
                case HS256, HS384, HS512 -> hmac(algorithm, randomSecret(algorithm));
                case RS256, RS384, RS512, PS256, PS384, PS512 -> rsa(algorithm);
                case ES256 -> ec(algorithm, "secp256r1");
                case ES384 -> ec(algorithm, "secp384r1");
                case ES512 -> ec(algorithm, "secp521r1");
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK makes RSA and NIST curve keys", e);
        }
    }

    private byte[] randomSecret(SigningAlgorithm algorithm) {
        byte[] secret = new byte[algorithm.hashBits() / 8];
        random.nextBytes(secret);
        return secret;
    }

    private static Pair hmac(SigningAlgorithm algorithm, byte[] secret) {
        Algorithm signer = switch (algorithm) {
            case HS384 -> Algorithm.HMAC384(secret);
            case HS512 -> Algorithm.HMAC512(secret);
            default -> Algorithm.HMAC256(secret);
        };
        return new Pair(signer, new HmacSecret(secret, Set.of(algorithm)));
    }

    private Pair rsa(SigningAlgorithm algorithm) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(RSA_BITS, random);
        KeyPair pair = generator.generateKeyPair();
        RSAPublicKey open = (RSAPublicKey) pair.getPublic();
        RSAPrivateKey secret = (RSAPrivateKey) pair.getPrivate();
        Algorithm signer = switch (algorithm) {
            case RS384 -> Algorithm.RSA384(open, secret);
            case RS512 -> Algorithm.RSA512(open, secret);
            case PS256 -> Algorithm.RSA256PSS(open, secret);
            case PS384 -> Algorithm.RSA384PSS(open, secret);
            case PS512 -> Algorithm.RSA512PSS(open, secret);
            default -> Algorithm.RSA256(open, secret);
        };
        return new Pair(signer, new RsaPublicKey(open, Set.of(algorithm)));
    }

    private Pair ec(SigningAlgorithm algorithm, String curve) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve), random);
        KeyPair pair = generator.generateKeyPair();
        ECPublicKey open = (ECPublicKey) pair.getPublic();
        ECPrivateKey secret = (ECPrivateKey) pair.getPrivate();
        Algorithm signer = switch (algorithm) {
            case ES384 -> Algorithm.ECDSA384(open, secret);
            case ES512 -> Algorithm.ECDSA512(open, secret);
            default -> Algorithm.ECDSA256(open, secret);
        };
        return new Pair(signer, new EcPublicKey(open, algorithm));
    }
}
