package loginlens.auth;

/** The kinds of things that happen in an exchange. */
public enum StepKind {
    FIELDS_CHECKED,
    ACCOUNT_LOOKED_UP,
    PASSWORD_HASHED,
    PASSWORD_COMPARED,
    ACCOUNT_STORED,
    TOKEN_SIGNED,
    TOKEN_JUDGED;

    /** Whether the time of this step is bcrypt's. */
    public boolean isBcrypt() {
        return this == PASSWORD_HASHED || this == PASSWORD_COMPARED;
    }
}
