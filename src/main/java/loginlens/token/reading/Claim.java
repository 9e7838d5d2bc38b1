package loginlens.token.reading;

import java.util.Optional;
import loginlens.token.encoding.ClaimType;
import loginlens.token.encoding.Span;

/**
 * A name and its value in a header or a payload.
 *
 * @param name     the name, decoded
 * @param rawValue the value letter for letter as in the JSON: big numbers, escapes and spaces are kept
 * @param type     what kind of value it is
 * @param inJson   where name and value stand in the part's JSON
 * @param inRaw    the base64url characters of the raw token that carry them; neighbors may share a character
 * @param repeated whether the same object holds this name more than once
 * @param text     the decoded text of a string; empty for every other type
 */
public record Claim(String name, String rawValue, ClaimType type, Span inJson, Span inRaw, boolean repeated,
                    Optional<String> text) {

    /** The value as a date, for the claims that are dates by their definition ({@code exp}, {@code nbf} …). */
    public DateReading date() {
        return NumericDate.read(this);
    }
}
