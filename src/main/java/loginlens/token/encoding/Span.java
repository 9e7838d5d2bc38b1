package loginlens.token.encoding;

/**
 * A stretch of a text, in characters.
 *
 * @param start the first character, counted from 0
 * @param end   the character after the last
 */
public record Span(int start, int end) {

    /** How many characters it covers. */
    public int length() {
        return end - start;
    }

    /** Whether the character at this index is in it. */
    public boolean contains(int index) {
        return index >= start && index < end;
    }
}
