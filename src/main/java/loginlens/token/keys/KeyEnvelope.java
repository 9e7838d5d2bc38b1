package loginlens.token.keys;

import java.math.BigInteger;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the envelope of a public key (SubjectPublicKeyInfo, RFC 5280 §4.1) says, for keys the JDK does not read. */
final class KeyEnvelope {
    /** Enough for the longest of the keys below; another kind names itself at its very beginning. */
    private static final int LOOKED_AT = 256;
    private static final Pattern ENVELOPE = Pattern.compile("30(?:81..|82....|..)30(?:81..|82....|..)(06.*)");
    /** In DER, what says that a key is one on an elliptic curve (RFC 5480 §2.1.1). */
    private static final String EC_KEY = "06072a8648ce3d0201";
    private static final String SEQUENCE = "30";
    /** A named curve and a point of which only x and the last bit of y are given (SEC 1 §2.3.3). */
    private static final Pattern COMPRESSED = Pattern.compile(EC_KEY + "(06(?:..){1,9})03..000([23])(.+)");
    /** Algorithms that are real, by the identifier with which the envelope names them. */
    private static final Map<String, String> FOREIGN = Map.of(
            EC_KEY + "06052b8104000a", "ES256K",
            "06032b656e", "X25519",
            "06032b656f", "X448",
            "0609608648016503040311", "ML-DSA-44",
            "0609608648016503040312", "ML-DSA-65",
            "0609608648016503040313", "ML-DSA-87");

    private final String content;

    KeyEnvelope(byte[] der) {
        String hex = HexFormat.of().formatHex(der, 0, Math.min(der.length, LOOKED_AT));
        Matcher envelope = ENVELOPE.matcher(hex);
        content = envelope.matches() ? envelope.group(1) : "";
    }

    /** The name of its algorithm, if it is one that exists but is not supported. */
    Optional<String> foreign() {
        return FOREIGN.entrySet().stream().filter(known -> content.startsWith(known.getKey()))
                .map(Map.Entry::getValue).findFirst();
    }

    /** Whether it is a key on an elliptic curve that is none of the three. */
    boolean isOnAnotherCurve() {
        return content.startsWith(EC_KEY) && EcCurve.all().map(EcCurve::identifier)
                .noneMatch(identifier -> content.startsWith(EC_KEY + identifier));
    }

    /** Whether it spells out the numbers of its curve where the curve's name should stand (RFC 5480 §2.1.1). */
    boolean spellsOutItsCurve() {
        return content.startsWith(EC_KEY + SEQUENCE);
    }

    /** The key with its whole point, if its point is a compressed one. */
    Optional<ECPublicKeySpec> decompressed() {
        Matcher key = COMPRESSED.matcher(content);
        return key.matches() ? EcCurve.identified(key.group(1)).flatMap(curve ->
                point(curve, new BigInteger(key.group(3), 16), key.group(2).equals("3"))) : Optional.empty();
    }

    private static Optional<ECPublicKeySpec> point(EcCurve curve, BigInteger x, boolean odd) {
        return curve.y(x, odd).map(y -> new ECPublicKeySpec(new ECPoint(x, y), curve.parameters()));
    }
}
