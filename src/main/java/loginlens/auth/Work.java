package loginlens.auth;

/** What the time of an exchange is spent on. */
public enum Work {
    /** Hashing a password, or comparing one. */
    BCRYPT,
    /** Asking the store, or storing a row. */
    STORE,
    /** Making, reading and checking tokens. */
    TOKEN,
    /** All the rest. */
    REST
}
