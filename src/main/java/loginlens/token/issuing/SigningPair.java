package loginlens.token.issuing;

import com.auth0.jwt.algorithms.Algorithm;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Set;
import loginlens.token.keys.EcPublicKey;
import loginlens.token.keys.EdPublicKey;
import loginlens.token.keys.HmacSecret;
import loginlens.token.keys.RsaPublicKey;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.VerificationKey;

/**
 * What signs by one algorithm, and what verifies it. java-jwt signs, but for EdDSA, which it does not have: there the
 * JDK does.
 *
 * @param algorithm the algorithm, which goes into the header
 * @param signer    signs with the secret or the private key
 * @param verifier  verifies, for this one algorithm only
 */
record SigningPair(SigningAlgorithm algorithm, Signer signer, VerificationKey.Single verifier) {
    private static final int RSA_BITS = 2048;

    /** Makes a signature over a signing input (RFC 7515 §5.1). */
    @FunctionalInterface
    interface Signer {
        byte[] sign(byte[] signingInput);
    }

    /**
     * Signs and verifies by HMAC with this secret.
     *
     * @param algorithm one of the three by HMAC
     * @param secret    at least one byte; whether it is long enough is the caller's question
     */
    static SigningPair hmac(SigningAlgorithm algorithm, byte[] secret) {
        Algorithm signer = switch (algorithm) {
            case HS384 -> Algorithm.HMAC384(secret);
            case HS512 -> Algorithm.HMAC512(secret);
            default -> Algorithm.HMAC256(secret);
        };
        return new SigningPair(algorithm, signer::sign, new HmacSecret(secret, Set.of(algorithm)));
    }

    /** A new secret or key pair for this algorithm. RSA may take a second. */
    static SigningPair make(SigningAlgorithm algorithm, SecureRandom random) {
        try {
            return switch (algorithm) {
                case HS256, HS384, HS512 -> hmac(algorithm, randomSecret(algorithm, random));
                case RS256, RS384, RS512, PS256, PS384, PS512 -> rsa(algorithm, random);
                case ES256 -> ec(algorithm, "secp256r1", random);
                case ES384 -> ec(algorithm, "secp384r1", random);
                case ES512 -> ec(algorithm, "secp521r1", random);
                case EdDSA -> ed(random);
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK makes keys for RSA, the NIST curves and Ed25519", e);
        }
    }

    private static byte[] randomSecret(SigningAlgorithm algorithm, SecureRandom random) {
        byte[] secret = new byte[algorithm.hashBits() / 8];
        random.nextBytes(secret);
        return secret;
    }

    private static SigningPair rsa(SigningAlgorithm algorithm, SecureRandom random) throws GeneralSecurityException {
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
        return new SigningPair(algorithm, signer::sign, new RsaPublicKey(open, Set.of(algorithm)));
    }

    private static SigningPair ec(SigningAlgorithm algorithm, String curve, SecureRandom random)
            throws GeneralSecurityException {
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
        return new SigningPair(algorithm, signer::sign, new EcPublicKey(open, algorithm));
    }

    private static SigningPair ed(SecureRandom random) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(EdPublicKey.BITS - 1, random);
        KeyPair pair = generator.generateKeyPair();
        PrivateKey secret = pair.getPrivate();
        return new SigningPair(SigningAlgorithm.EdDSA, input -> sign(secret, input),
                new EdPublicKey((EdECPublicKey) pair.getPublic()));
    }

    private static byte[] sign(PrivateKey secret, byte[] input) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(input);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was made here can sign", e);
        }
    }
}
