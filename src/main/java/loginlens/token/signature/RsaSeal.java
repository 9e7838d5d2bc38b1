package loginlens.token.signature;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** What the private key sealed in an RSA signature; the public key opens it (RFC 8017 §8.2.2). */
final class RsaSeal {
    /** What stands before the hash and says which one it is (RFC 8017 §9.2), by the length of the hash. */
    private static final Map<Integer, byte[]> BEFORE_HASH = Map.of(
            32, HexFormat.of().parseHex("003031300d060960864801650304020105000420"),
            48, HexFormat.of().parseHex("003041300d060960864801650304020205000430"),
            64, HexFormat.of().parseHex("003051300d060960864801650304020305000440"));
    private static final int BEGINNING = 2;

    private RsaSeal() {}

    /** The signature to the power of the public exponent; empty if it is no number below the modulus. */
    static Optional<byte[]> open(RSAPublicKey key, byte[] signature) {
        int length = (key.getModulus().bitLength() + 7) / 8;
        BigInteger number = new BigInteger(1, signature);
        return signature.length == length && number.compareTo(key.getModulus()) < 0
                ? Optional.of(padded(number.modPow(key.getPublicExponent(), key.getModulus()), length))
                : Optional.empty();
    }

    /** The hash behind the padding 00 01 ff … 00 and its name; empty if it is not there. */
    static Optional<byte[]> hash(byte[] sealed, int length) {
        byte[] before = BEFORE_HASH.get(length);
        int end = sealed.length - length - before.length;
        if (end < BEGINNING || sealed[0] != 0 || sealed[1] != 1) {
            return Optional.empty();
        }
        for (int at = BEGINNING; at < end; at++) {
            if (sealed[at] != (byte) 0xff) {
                return Optional.empty();
            }
        }
        return Arrays.equals(sealed, end, end + before.length, before, 0, before.length)
                ? Optional.of(Arrays.copyOfRange(sealed, sealed.length - length, sealed.length)) : Optional.empty();
    }

    /** A number in this many bytes. */
    static byte[] padded(BigInteger number, int length) {
        byte[] signed = number.toByteArray();
        byte[] padded = new byte[length];
        int used = Math.min(signed.length, length);
        System.arraycopy(signed, signed.length - used, padded, length - used, used);
        return padded;
    }
}
