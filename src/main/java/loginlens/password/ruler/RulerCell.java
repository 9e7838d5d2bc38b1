package loginlens.password.ruler;

import java.util.List;

/**
 * One character of a password, above its bytes.
 *
 * @param character a code point; half a surrogate pair stands alone
 * @param bytes     its bytes in UTF-8, in hexadecimal digits; those of "?" for half a character, as in Java
 * @param start     where the first of them stands, counted from 0
 * @param read      how many of them bcrypt reads
 */
public record RulerCell(String character, List<String> bytes, int start, int read) {
    public RulerCell {
        bytes = List.copyOf(bytes);
    }

    /** Whether bcrypt reads some of its bytes and ignores others. */
    public boolean isCut() {
        return read > 0 && read < bytes.size();
    }
}
