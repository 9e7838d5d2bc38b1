package loginlens.token.encoding;

/** What kind of JSON value a claim has. */
public enum ClaimType {
    STRING, NUMBER, BOOLEAN, NULL, ARRAY, OBJECT
}
