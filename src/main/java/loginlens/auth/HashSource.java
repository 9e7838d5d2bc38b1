package loginlens.auth;

/** Whose hash a password is compared with. */
public enum HashSource {
    /** That of the account that was found. */
    ACCOUNT,
    /** The dummy hash, because there is no such account: an unknown user costs the same work. */
    NO_ACCOUNT,
    /** The dummy hash, because such a password cannot have been registered. */
    IMPOSSIBLE_PASSWORD
}
