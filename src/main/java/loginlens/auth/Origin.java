package loginlens.auth;

/** Which way a request came to the server. */
public enum Origin {
    /** From the window's own client, which hands it over directly: nothing goes over a wire. */
    WINDOW,
    /** From a lens of the window, where a person sends any token, wherever it came from. */
    BY_HAND,
    /** Over HTTP, from another program. */
    HTTP
}
