package loginlens.token.keys;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The three elliptic curves of RFC 7518 §6.2.1.1 and the algorithm that belongs to each (§3.4). */
enum EcCurve {
    P_256("P-256", "secp256r1", "06082a8648ce3d030107", SigningAlgorithm.ES256),
    P_384("P-384", "secp384r1", "06052b81040022", SigningAlgorithm.ES384),
    P_521("P-521", "secp521r1", "06052b81040023", SigningAlgorithm.ES512);

    private final String jwkName;
    private final String identifier;
    private final SigningAlgorithm algorithm;
    private final ECParameterSpec parameters;

    EcCurve(String jwkName, String jdkName, String identifier, SigningAlgorithm algorithm) {
        this.jwkName = jwkName;
        this.identifier = identifier;
        this.algorithm = algorithm;
        try {
            AlgorithmParameters known = AlgorithmParameters.getInstance("EC");
            known.init(new ECGenParameterSpec(jdkName));
            this.parameters = known.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has the NIST curves", e);
        }
    }

    static Optional<EcCurve> named(String jwkName) {
        return all().filter(curve -> curve.jwkName.equals(jwkName)).findFirst();
    }

    /** The curve that is named by these bytes in hex (RFC 5480 §2.1.1.1). */
    static Optional<EcCurve> identified(String identifier) {
        return all().filter(curve -> curve.identifier.equals(identifier)).findFirst();
    }

    static Optional<EcCurve> of(ECParameterSpec wanted) {
        return all().filter(curve -> curve.parameters.getCurve().equals(wanted.getCurve())
                && curve.parameters.getGenerator().equals(wanted.getGenerator())).findFirst();
    }

    static Stream<EcCurve> all() {
        return Arrays.stream(values());
    }

    /** The bytes that name it in the envelope of a key, in hex. */
    String identifier() {
        return identifier;
    }

    /** Its name in a JWK. */
    String jwkName() {
        return jwkName;
    }

    SigningAlgorithm algorithm() {
        return algorithm;
    }

    ECParameterSpec parameters() {
        return parameters;
    }

    /** How many bytes a coordinate has. */
    int coordinateBytes() {
        return (parameters.getCurve().getField().getFieldSize() + 7) / 8;
    }

    /** Whether the point lies on the curve: y² = x³ + ax + b. A key off the curve is no key. */
    boolean contains(ECPoint point) {
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        return x.compareTo(p()) < 0 && y.compareTo(p()) < 0 && y.pow(2).mod(p()).equals(ySquared(x));
    }

    /** The y of the point with this x: of the two, the odd or the even one. Empty if no point has this x. */
    Optional<BigInteger> y(BigInteger x, boolean odd) {
        // All three primes are 3 modulo 4, where this power is a square root if there is one.
        BigInteger root = ySquared(x).modPow(p().add(BigInteger.ONE).shiftRight(2), p());
        return Optional.of(root.testBit(0) == odd ? root : p().subtract(root))
                .filter(y -> contains(new ECPoint(x, y)));
    }

    private BigInteger ySquared(BigInteger x) {
        return x.pow(2).add(parameters.getCurve().getA()).multiply(x).add(parameters.getCurve().getB()).mod(p());
    }

    private BigInteger p() {
        return ((ECFieldFp) parameters.getCurve().getField()).getP();
    }
}
