package loginlens.token.signature;

import java.math.BigInteger;
import java.security.spec.ECFieldFp;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.util.Optional;

/**
 * Points of an elliptic curve, as far as verifying takes them (FIPS 186-5 §6.4.2). For showing numbers: how long it
 * takes depends on them, so no secret may go through it.
 */
final class EcPoints {
    private static final BigInteger TWO = BigInteger.TWO;
    private static final BigInteger THREE = BigInteger.valueOf(3);

    private final BigInteger p;
    private final BigInteger a;
    private final BigInteger order;
    private final ECPoint generator;

    EcPoints(ECParameterSpec curve) {
        this.p = ((ECFieldFp) curve.getCurve().getField()).getP();
        this.a = curve.getCurve().getA();
        this.order = curve.getOrder();
        this.generator = curve.getGenerator();
    }

    /** The r that comes out of s, the hash and the public key; empty if r or s is out of range. */
    Optional<BigInteger> r(ECPoint key, BigInteger r, BigInteger s, byte[] hash) {
        if (isOut(r) || isOut(s)) {
            return Optional.empty();
        }
        BigInteger inverse = s.modInverse(order);
        BigInteger fromHash = new BigInteger(1, hash).shiftRight(Math.max(0, 8 * hash.length - order.bitLength()));
        ECPoint point = add(times(generator, fromHash.multiply(inverse).mod(order)),
                times(key, r.multiply(inverse).mod(order)));
        return point.equals(ECPoint.POINT_INFINITY) ? Optional.empty() : Optional.of(point.getAffineX().mod(order));
    }

    private boolean isOut(BigInteger number) {
        return number.signum() <= 0 || number.compareTo(order) >= 0;
    }

    private ECPoint times(ECPoint point, BigInteger factor) {
        ECPoint product = ECPoint.POINT_INFINITY;
        for (int bit = factor.bitLength() - 1; bit >= 0; bit--) {
            product = add(product, product);
            if (factor.testBit(bit)) {
                product = add(product, point);
            }
        }
        return product;
    }

    private ECPoint add(ECPoint one, ECPoint other) {
        if (one.equals(ECPoint.POINT_INFINITY)) {
            return other;
        }
        if (other.equals(ECPoint.POINT_INFINITY)) {
            return one;
        }
        BigInteger x = one.getAffineX();
        BigInteger y = one.getAffineY();
        boolean sameX = x.equals(other.getAffineX());
        if (sameX && y.add(other.getAffineY()).mod(p).signum() == 0) {
            return ECPoint.POINT_INFINITY;
        }
        BigInteger slope = sameX
                ? x.pow(2).multiply(THREE).add(a).multiply(y.multiply(TWO).modInverse(p))
                : other.getAffineY().subtract(y).multiply(other.getAffineX().subtract(x).mod(p).modInverse(p));
        BigInteger sumX = slope.pow(2).subtract(x).subtract(other.getAffineX()).mod(p);
        return new ECPoint(sumX, slope.multiply(x.subtract(sumX)).subtract(y).mod(p));
    }
}
