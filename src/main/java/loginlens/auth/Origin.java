package loginlens.auth;

/** Which way a request came to the server. */
public enum Origin {
    /** From the window's own client, which hands it over directly: nothing goes over a wire. */
    WINDOW,
    /** Over HTTP, from another program. */
    HTTP
}
