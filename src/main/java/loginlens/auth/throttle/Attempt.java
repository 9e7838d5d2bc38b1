package loginlens.auth.throttle;

/** What an attempt to log in tells of who makes it. */
public enum Attempt {
    /** The password was wrong, or there is no such account. */
    WRONG_PASSWORD,
    /** The password was right. */
    LOGGED_IN,
    /** Neither, such as an attempt that a fault ended. */
    NEITHER
}
