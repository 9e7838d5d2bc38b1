package loginlens.token.keys;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The thirteen signature algorithms that LoginLens can use (RFC 7518 §3.1, RFC 8037 §3.1). */
public enum SigningAlgorithm {
    HS256(Family.HMAC, 256), HS384(Family.HMAC, 384), HS512(Family.HMAC, 512),
    RS256(Family.RSA, 256), RS384(Family.RSA, 384), RS512(Family.RSA, 512),
    ES256(Family.EC, 256), ES384(Family.EC, 384), ES512(Family.EC, 512),
    PS256(Family.RSA_PSS, 256), PS384(Family.RSA_PSS, 384), PS512(Family.RSA_PSS, 512),
    EdDSA(Family.EDDSA, 512);

    /** What kind of key an algorithm works with. */
    public enum Family {
        /** One secret that signs and verifies. */
        HMAC,
        /** An RSA key pair, with the padding of PKCS #1 v1.5. */
        RSA,
        /** A key pair on an elliptic curve. */
        EC,
        /** An RSA key pair, with the padding of PSS. */
        RSA_PSS,
        /** A key pair on the curve Ed25519. */
        EDDSA
    }

    private static final Map<String, SigningAlgorithm> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));
    /** What RFC 9864 §2.2 calls EdDSA with this curve. */
    private static final String ED25519 = "Ed25519";

    private final Family family;
    private final int hashBits;

    SigningAlgorithm(Family family, int hashBits) {
        this.family = family;
        this.hashBits = hashBits;
    }

    /** What kind of key it works with. */
    public Family family() {
        return family;
    }

    /** The length of its hash in bits; for HMAC also the shortest secret it may have (RFC 7518 §3.2). */
    public int hashBits() {
        return hashBits;
    }

    /** The algorithm of exactly this name; names are case-sensitive (RFC 7515 §4.1.1). */
    public static Optional<SigningAlgorithm> named(String name) {
        return name.equals(ED25519) ? Optional.of(EdDSA) : Optional.ofNullable(BY_NAME.get(name));
    }

    /** The algorithms of these families. */
    static Set<SigningAlgorithm> of(Family first, Family... more) {
        Set<Family> families = EnumSet.of(first, more);
        return Arrays.stream(values()).filter(algorithm -> families.contains(algorithm.family))
                .collect(Collectors.toUnmodifiableSet());
    }
}
