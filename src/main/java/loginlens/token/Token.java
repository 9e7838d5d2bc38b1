package loginlens.token;

/**
 * A token in its compact form, as it travels: {@code header.payload.signature}.
 *
 * @param compact the whole text; whoever holds it can use it, so it never goes into a log
 */
public record Token(String compact) {

    /** Says only how long the token is: it works like a password until it expires. */
    @Override
    public String toString() {
        return "Token[" + compact.length() + " characters]";
    }
}
