package loginlens.password.storing;

/** The ways a password can be stored, from the worst to the best. */
public enum Scheme {
    /** The password itself. */
    PLAIN_TEXT(false, false),
    /** A hash that was made to be fast (RFC 1321). */
    MD5(false, false),
    /** Another one (FIPS 180-4). */
    SHA_256(false, false),
    /** SHA-256 of a random salt and the password. */
    SALTED_SHA_256(true, false),
    /** Slow on purpose, by a cost that can be set. */
    BCRYPT(true, true),
    /** Slow on purpose, and it takes memory as well (RFC 9106). */
    ARGON2ID(true, true);

    private final boolean salted;
    private final boolean slow;

    Scheme(boolean salted, boolean slow) {
        this.salted = salted;
        this.slow = slow;
    }

    /** Whether equal passwords are stored differently, so that every row has to be searched for on its own. */
    public boolean isSalted() {
        return salted;
    }

    /** Whether it is made for passwords: one hash takes milliseconds, not nanoseconds. */
    public boolean isSlow() {
        return slow;
    }
}
