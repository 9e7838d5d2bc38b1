package loginlens.token.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import loginlens.token.encoding.Base64Url;
import loginlens.token.encoding.Span;
import loginlens.token.keys.EcPublicKey;
import loginlens.token.keys.EdPublicKey;
import loginlens.token.keys.HmacSecret;
import loginlens.token.keys.RsaPublicKey;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.VerificationKey;
import loginlens.token.reading.ReadToken;

/** Compares signatures with the JDK's own cryptography (RFC 7515 §5.2, RFC 7518 §3). */
public final class Signatures {
    private Signatures() {}

    /**
     * Whether the key made the token's signature over its header and payload as they stand in the raw text.
     *
     * @throws GeneralSecurityException if the key cannot be used with the algorithm
     */
    public static boolean match(ReadToken token, VerificationKey.Single key, SigningAlgorithm algorithm)
            throws GeneralSecurityException {
        byte[] signature = bytes(token);
        byte[] signed = signingInput(token);
        return switch (key) {
            case HmacSecret secret -> MessageDigest.isEqual(hmac(secret, algorithm, signed), signature);
            case RsaPublicKey(var rsa, _) -> verify(rsaSignature(algorithm), rsa, signed, signature);
            case EcPublicKey(var ec, _) ->
                    verify(Signature.getInstance(sha(algorithm) + "withECDSAinP1363Format"), ec, signed, signature);
            case EdPublicKey(var ed) -> verify(Signature.getInstance("Ed25519"), ed, signed, signature);
        };
    }

    /** How many bytes a signature by this key has (RFC 7518 §3, RFC 8032 §5.1.6). */
    public static int length(VerificationKey.Single key, SigningAlgorithm algorithm) {
        return switch (key) {
            case HmacSecret _ -> algorithm.hashBits() / 8;
            case RsaPublicKey(var rsa, _) -> (rsa.getModulus().bitLength() + 7) / 8;
            case EcPublicKey(var ec, _) -> 2 * ((ec.getParams().getCurve().getField().getFieldSize() + 7) / 8);
            case EdPublicKey _ -> EdPublicKey.SIGNATURE_BYTES;
        };
    }

    /** The bytes of a token's signature part. */
    static byte[] bytes(ReadToken token) {
        return Base64Url.decode(token.raw(), token.signature().orElseThrow().inRaw()).bytes();
    }

    /** Header, dot and payload as they stand in the raw text: what is signed (RFC 7515 §5.1). */
    static byte[] signingInput(ReadToken token) {
        Span at = token.signature().orElseThrow().inRaw();
        // UTF-8 keeps letters that do not belong here apart; ASCII would make all of them the same '?'.
        return token.raw().substring(0, at.start() - 1).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] hmac(HmacSecret secret, SigningAlgorithm algorithm, byte[] signed)
            throws GeneralSecurityException {
        String name = "HmacSHA" + algorithm.hashBits();
        Mac mac = Mac.getInstance(name);
        mac.init(new SecretKeySpec(secret.bytes(), name));
        return mac.doFinal(signed);
    }

    private static Signature rsaSignature(SigningAlgorithm algorithm) throws GeneralSecurityException {
        if (algorithm.family() == SigningAlgorithm.Family.RSA) {
            return Signature.getInstance(sha(algorithm) + "withRSA");
        }
        String hash = "SHA-" + algorithm.hashBits();
        Signature pss = Signature.getInstance("RSASSA-PSS");
        // The salt is as long as the hash (RFC 7518 §3.5).
        pss.setParameter(new PSSParameterSpec(hash, "MGF1", new MGF1ParameterSpec(hash), algorithm.hashBits() / 8,
                PSSParameterSpec.TRAILER_FIELD_BC));
        return pss;
    }

    private static boolean verify(Signature verifier, PublicKey key, byte[] signed, byte[] signature)
            throws GeneralSecurityException {
        verifier.initVerify(key);
        verifier.update(signed);
        try {
            return verifier.verify(signature);
        } catch (SignatureException wrongLengthOrShape) {
            return false;
        }
    }

    private static String sha(SigningAlgorithm algorithm) {
        return "SHA" + algorithm.hashBits();
    }
}
