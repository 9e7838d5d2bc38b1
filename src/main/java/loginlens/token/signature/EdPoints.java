package loginlens.token.signature;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.spec.EdECPoint;
import java.util.Optional;

/**
 * Points of the curve Ed25519, as far as verifying takes them (RFC 8032 §5.1.7). For showing numbers: how long it
 * takes depends on them, so no secret may go through it.
 */
final class EdPoints {
    private static final int BYTES = 32;
    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger D = BigInteger.valueOf(-121_665)
            .multiply(BigInteger.valueOf(121_666).modInverse(P)).mod(P);
    private static final BigInteger ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    /** The generator has the even x that belongs to y = 4/5. */
    private static final Point GENERATOR = point(BigInteger.valueOf(4).multiply(
            BigInteger.valueOf(5).modInverse(P)).mod(P), false);

    private EdPoints() {}

    private record Point(BigInteger x, BigInteger y) {}

    /**
     * The point R that comes out of the number S, the hash and the public key; empty if S is out of range.
     *
     * @param received the point of the signature, which goes into the hash
     * @param number   the number S, its lowest byte first
     */
    static Optional<byte[]> point(EdECPoint key, byte[] received, byte[] number, byte[] input) {
        BigInteger s = new BigInteger(1, reversed(number));
        if (s.compareTo(ORDER) >= 0) {
            return Optional.empty();
        }
        Point publicKey = point(key.getY(), key.isXOdd());
        BigInteger hash = hash(received, encoded(publicKey), input);
        Point minusKey = new Point(P.subtract(publicKey.x()), publicKey.y());
        return Optional.of(encoded(add(times(GENERATOR, s), times(minusKey, hash))));
    }

    private static BigInteger hash(byte[] received, byte[] key, byte[] input) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            digest.update(received);
            digest.update(key);
            return new BigInteger(1, reversed(digest.digest(input))).mod(ORDER);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-512", e);
        }
    }

    /** The point with this y (RFC 8032 §5.1.3). */
    private static Point point(BigInteger y, boolean odd) {
        BigInteger square = y.pow(2).subtract(BigInteger.ONE)
                .multiply(D.multiply(y.pow(2)).add(BigInteger.ONE).modInverse(P)).mod(P);
        BigInteger root = square.modPow(P.add(BigInteger.valueOf(3)).shiftRight(3), P);
        if (!root.pow(2).mod(P).equals(square)) {
            root = root.multiply(BigInteger.TWO.modPow(P.shiftRight(2), P)).mod(P);
        }
        return new Point(root.testBit(0) == odd ? root : P.subtract(root), y);
    }

    private static Point times(Point point, BigInteger factor) {
        Point product = new Point(BigInteger.ZERO, BigInteger.ONE);
        for (int bit = factor.bitLength() - 1; bit >= 0; bit--) {
            product = add(product, product);
            if (factor.testBit(bit)) {
                product = add(product, point);
            }
        }
        return product;
    }

    private static Point add(Point one, Point other) {
        BigInteger both = D.multiply(one.x()).multiply(other.x()).multiply(one.y()).multiply(other.y()).mod(P);
        BigInteger x = one.x().multiply(other.y()).add(other.x().multiply(one.y()));
        BigInteger y = one.y().multiply(other.y()).add(one.x().multiply(other.x()));
        return new Point(
                x.multiply(BigInteger.ONE.add(both).modInverse(P)).mod(P),
                y.multiply(BigInteger.ONE.subtract(both).mod(P).modInverse(P)).mod(P));
    }

    /** The lowest byte first, and in the highest bit whether x is odd. */
    private static byte[] encoded(Point point) {
        byte[] bytes = reversed(RsaSeal.padded(point.y(), BYTES));
        if (point.x().testBit(0)) {
            bytes[BYTES - 1] |= (byte) 0x80;
        }
        return bytes;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            reversed[at] = bytes[bytes.length - 1 - at];
        }
        return reversed;
    }
}
