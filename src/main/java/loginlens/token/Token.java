package loginlens.token;

import java.util.Optional;
import loginlens.token.reading.ReadToken;
import loginlens.token.reading.TokenReader;

/**
 * A token in its compact form, as it travels: {@code header.payload.signature} (RFC 7515 §7.1). Made where a text comes
 * in, and handed on as this from there: it is taken apart once, when that is first wanted, and never again.
 */
public final class Token {
    private final String compact;
    /** Kept once made. Two threads may both make it, and both then have the same. */
    private volatile Optional<ReadToken> read = Optional.empty();

    /**
     * The token that this text is meant to be.
     *
     * @param compact the whole text; anyone who has it can use it, so it never goes into a log
     */
    public Token(String compact) {
        this.compact = compact;
    }

    /** The whole text. */
    public String compact() {
        return compact;
    }

    /**
     * What can be read of it, as anybody can: nothing of it is verified. Takes time that grows with its length, and
     * from the second time on none.
     */
    public ReadToken read() {
        if (read.isEmpty()) {
            read = Optional.of(TokenReader.read(compact));
        }
        return read.get();
    }

    /** Whether it is the same text. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Token token && token.compact.equals(compact);
    }

    @Override
    public int hashCode() {
        return compact.hashCode();
    }

    /** Says only how long the token is: it works like a password until it expires. */
    @Override
    public String toString() {
        return "Token[" + compact.length() + " characters]";
    }
}
