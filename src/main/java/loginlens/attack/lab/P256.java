package loginlens.attack.lab;

import com.auth0.jwt.interfaces.DecodedJWT;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;

/**
 * The arithmetic of the curve P-256 (FIPS 186-4, D.1.2.3), slow and in the open: a model to show what a verifier
 * computes. A patched JDK cannot be fooled any more, so the lab cannot use the JDK's own.
 */
public final class P256 {
    /** How many points the base point makes. */
    public static final BigInteger N =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);
    /** The base point. */
    public static final Point BASE = new Point(
            new BigInteger("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296", 16),
            new BigInteger("4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5", 16));
    private static final BigInteger P =
            new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);
    private static final BigInteger A = BigInteger.valueOf(-3);
    /** So many bytes has a number of a signature. */
    private static final int NUMBER = 32;

    private P256() {}

    /** A point; 0, 0 stands for the one at infinity, as it did in the JDK. */
    public record Point(BigInteger x, BigInteger y) {
        private static final Point INFINITY = new Point(BigInteger.ZERO, BigInteger.ZERO);

        /** The point of a public key. */
        public static Point of(ECPublicKey key) {
            return new Point(key.getW().getAffineX(), key.getW().getAffineY());
        }

        /** This point as many times. */
        public Point times(BigInteger factor) {
            Point sum = INFINITY;
            for (int bit = factor.bitLength() - 1; bit >= 0; bit--) {
                sum = sum.plus(sum);
                sum = factor.testBit(bit) ? sum.plus(this) : sum;
            }
            return sum;
        }

        /** The sum of two points. */
        public Point plus(Point other) {
            if (equals(INFINITY)) {
                return other;
            }
            if (other.equals(INFINITY)) {
                return this;
            }
            if (x.equals(other.x) && !y.equals(other.y)) {
                return INFINITY;
            }
            BigInteger slope = equals(other)
                    ? x.pow(2).multiply(BigInteger.valueOf(3)).add(A).multiply(y.shiftLeft(1).modInverse(P))
                    : other.y.subtract(y).multiply(other.x.subtract(x).modInverse(P));
            BigInteger sumX = slope.pow(2).subtract(x).subtract(other.x).mod(P);
            return new Point(sumX, slope.multiply(x.subtract(sumX)).subtract(y).mod(P));
        }
    }

    /** The two numbers of a signature, each in 32 bytes (RFC 7518 §3.4). */
    public record Signature(BigInteger r, BigInteger s) {
        /** The signature in this base64url. */
        public static Signature of(String base64url) {
            byte[] bytes = Base64.getUrlDecoder().decode(base64url);
            return new Signature(number(bytes, 0), number(bytes, NUMBER));
        }

        private static BigInteger number(byte[] bytes, int from) {
            return new BigInteger(1, Arrays.copyOfRange(bytes, from, from + NUMBER));
        }
    }

    /** 1 divided by this, modulo {@link #N}; by Fermat's theorem, which makes 0 of 0 where no inverse is. */
    public static BigInteger inverse(BigInteger number) {
        return number.modPow(N.subtract(BigInteger.TWO), N);
    }

    /** The SHA-256 of a token's signing input as the number that is signed. */
    public static BigInteger hash(DecodedJWT jwt) {
        String signingInput = jwt.getHeader() + "." + jwt.getPayload();
        try {
            return new BigInteger(1, MessageDigest.getInstance("SHA-256")
                    .digest(signingInput.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
