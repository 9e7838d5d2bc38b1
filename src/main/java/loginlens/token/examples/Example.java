package loginlens.token.examples;

/** The tokens that a room looks at, in the order in which a teacher would open them. */
public enum Example {
    /** Signed with a secret, and valid now. */
    GOOD,
    /** Expired an hour ago. */
    EXPIRED,
    /** Valid from tomorrow on ({@code nbf}). */
    NOT_YET,
    /** Says that nobody signed it. */
    ALG_NONE,
    /** RS256, with its public key in PEM. */
    RS256,
    /** ES256, with its public key as a JWK. */
    ES256,
    /** EdDSA with Ed25519, with its public key in PEM. */
    EDDSA,
    /** A key set of two keys on the same curve: {@code kid} tells which one. */
    KEY_SET,
    /** Well signed, but meant for another service. */
    OTHER_AUDIENCE,
    /** Signed with a secret that stands in every word list. */
    WEAK_SECRET,
    /** Encrypted, not signed. */
    ENCRYPTED,
    /** RFC 7515 appendix A.1, which is the token of RFC 7519 §3.1 too. */
    RFC_7515_HS256,
    /** RFC 7515 appendix A.2. */
    RFC_7515_RS256,
    /** RFC 7515 appendix A.3. */
    RFC_7515_ES256,
    /** RFC 7519 §6.1. */
    RFC_7519_UNSECURED,
    /** RFC 7519 appendix A.1. */
    RFC_7519_ENCRYPTED,
    /** RFC 7519 appendix A.2: the token of RFC 7515 appendix A.2 in an encrypted one. */
    RFC_7519_NESTED
}
