package loginlens.token.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import loginlens.token.keys.EcPublicKey;
import loginlens.token.keys.EdPublicKey;
import loginlens.token.keys.HmacSecret;
import loginlens.token.keys.RsaPublicKey;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.VerificationKey;
import loginlens.token.reading.ReadToken;
import loginlens.token.signature.Recalculation.Compared;
import loginlens.token.signature.Recalculation.Nothing;
import loginlens.token.signature.Recalculation.Rows;

/**
 * Does what a verifier does, and keeps the bytes on the way: it never decides whether to trust a token. A secret makes
 * the signature again; a public key cannot, so it finds what the signature and the token must have in common.
 */
public final class SignatureCalculator {
    private SignatureCalculator() {}

    /**
     * The bytes of the token's signature beside those that come out now. Takes time that grows with the token's length,
     * and some milliseconds for a key on a curve.
     *
     * @param token     a token with three parts
     * @param key       of the algorithm's kind
     * @param algorithm the one of the token's header
     */
    public static Recalculation of(ReadToken token, VerificationKey.Single key, SigningAlgorithm algorithm) {
        byte[] input = Signatures.signingInput(token);
        byte[] signature = Signatures.bytes(token);
        try {
            return switch (key) {
                case HmacSecret secret -> rows(algorithm, Compared.SIGNATURE, signature,
                        Signatures.hmac(secret, algorithm, input));
                case RsaPublicKey(var rsa, _) -> algorithm.family() == SigningAlgorithm.Family.RSA
                        ? rsa(rsa, algorithm, input, signature) : pss(rsa, algorithm, input, signature);
                case EcPublicKey(var ec, _) -> ec(ec, algorithm, input, signature);
                case EdPublicKey(var ed) -> ed(ed, algorithm, input, signature);
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC and SHA-2", e);
        }
    }

    private static Recalculation rsa(RSAPublicKey key, SigningAlgorithm algorithm, byte[] input, byte[] signature)
            throws GeneralSecurityException {
        byte[] hash = hash(algorithm, input);
        return RsaSeal.open(key, signature).flatMap(sealed -> RsaSeal.hash(sealed, hash.length))
                .<Recalculation>map(held -> rows(algorithm, Compared.HASH, held, hash))
                .orElseGet(() -> new Nothing(algorithm));
    }

    private static Recalculation pss(RSAPublicKey key, SigningAlgorithm algorithm, byte[] input, byte[] signature)
            throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-" + algorithm.hashBits());
        byte[] hash = digest.digest(input);
        int bits = key.getModulus().bitLength() - 1;
        return RsaSeal.open(key, signature).flatMap(sealed -> PssSeal.of(sealed, bits, digest))
                .<Recalculation>map(seal -> rows(algorithm, Compared.SALTED_HASH, seal.hash(),
                        seal.calculated(hash, digest)))
                .orElseGet(() -> new Nothing(algorithm));
    }

    private static Recalculation ec(ECPublicKey key, SigningAlgorithm algorithm, byte[] input, byte[] signature)
            throws GeneralSecurityException {
        int half = Signatures.length(new EcPublicKey(key, algorithm), algorithm) / 2;
        if (signature.length != 2 * half) {
            return new Nothing(algorithm);
        }
        BigInteger r = new BigInteger(1, Arrays.copyOf(signature, half));
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, half, 2 * half));
        Optional<BigInteger> out = new EcPoints(key.getParams()).r(key.getW(), r, s, hash(algorithm, input));
        return out.<Recalculation>map(number -> rows(algorithm, Compared.R, Arrays.copyOf(signature, half),
                        RsaSeal.padded(number, half)))
                .orElseGet(() -> new Nothing(algorithm));
    }

    private static Recalculation ed(EdECPublicKey key, SigningAlgorithm algorithm, byte[] input, byte[] signature)
            throws GeneralSecurityException {
        if (signature.length != EdPublicKey.SIGNATURE_BYTES) {
            return new Nothing(algorithm);
        }
        byte[] point = Arrays.copyOf(signature, signature.length / 2);
        byte[] number = Arrays.copyOfRange(signature, signature.length / 2, signature.length);
        return EdPoints.point(key.getPoint(), point, number, input)
                .<Recalculation>map(out -> rows(algorithm, Compared.POINT, point, out))
                .orElseGet(() -> new Nothing(algorithm));
    }

    private static byte[] hash(SigningAlgorithm algorithm, byte[] input) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-" + algorithm.hashBits()).digest(input);
    }

    private static Rows rows(SigningAlgorithm algorithm, Compared what, byte[] received, byte[] calculated) {
        return new Rows(algorithm, what, hex(received), hex(calculated));
    }

    /** Each byte as two hex digits. */
    static List<String> hex(byte[] bytes) {
        return IntStream.range(0, bytes.length).mapToObj(at -> HexFormat.of().toHexDigits(bytes[at])).toList();
    }
}
