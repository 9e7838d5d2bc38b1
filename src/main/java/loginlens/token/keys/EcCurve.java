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

/** The three elliptic curves of RFC 7518 §6.2.1.1 and the algorithm that belongs to each (§3.4). */
enum EcCurve {
    P_256("P-256", "secp256r1", SigningAlgorithm.ES256),
    P_384("P-384", "secp384r1", SigningAlgorithm.ES384),
    P_521("P-521", "secp521r1", SigningAlgorithm.ES512);

    private final String jwkName;
    private final SigningAlgorithm algorithm;
    private final ECParameterSpec parameters;

    EcCurve(String jwkName, String jdkName, SigningAlgorithm algorithm) {
        this.jwkName = jwkName;
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
        return Arrays.stream(values()).filter(curve -> curve.jwkName.equals(jwkName)).findFirst();
    }

    static Optional<EcCurve> of(ECParameterSpec wanted) {
        return Arrays.stream(values()).filter(curve -> curve.parameters.getCurve().equals(wanted.getCurve())
                && curve.parameters.getGenerator().equals(wanted.getGenerator())).findFirst();
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
        BigInteger p = ((ECFieldFp) parameters.getCurve().getField()).getP();
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        BigInteger right = x.pow(2).add(parameters.getCurve().getA()).multiply(x).add(parameters.getCurve().getB());
        return x.compareTo(p) < 0 && y.compareTo(p) < 0 && y.pow(2).subtract(right).mod(p).signum() == 0;
    }
}
