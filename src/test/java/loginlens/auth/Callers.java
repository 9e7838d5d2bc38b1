package loginlens.auth;

/** Callers for tests. */
public final class Callers {
    /** Another program's, at an address for documents (RFC 5737). */
    public static final Caller OVER_HTTP = new Caller(Origin.HTTP, "192.0.2.7", Runnable::run);

    private Callers() {}
}
