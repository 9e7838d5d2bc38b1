package loginlens.token.checks;

/** The questions asked of a token, in the order in which they are asked. */
public enum CheckKind {
    /** Is it well formed: base64url, UTF-8, JSON objects with no name twice? */
    FORM,
    /** Does it demand an extension that must be understood (RFC 7515 §4.1.11)? */
    CRIT,
    /** Is its algorithm one that the key and the expectations allow? */
    ALGORITHM,
    /** Is the key long enough for the algorithm (RFC 7518 §3.2, §3.3)? */
    KEY_STRENGTH,
    /** Does the signature match the key? */
    SIGNATURE,
    /** Is it not expired yet (RFC 7519 §4.1.4)? */
    EXP,
    /** Is it valid already (RFC 7519 §4.1.5)? */
    NBF,
    /** Was it issued in the past (RFC 7519 §4.1.6)? */
    IAT,
    /** Is it from the expected issuer (RFC 7519 §4.1.1)? */
    ISS,
    /** Is it for the expected audience (RFC 7519 §4.1.3)? */
    AUD
}
