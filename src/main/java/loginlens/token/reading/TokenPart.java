package loginlens.token.reading;

import java.util.List;
import java.util.Optional;
import loginlens.text.Message;
import loginlens.token.encoding.Span;

/**
 * One part of a token, read as far as it goes.
 *
 * @param kind      which part
 * @param inRaw     where it stands in the raw token
 * @param byteCount how many bytes it decodes to
 * @param json      the decoded text of a header or payload, valid JSON or not; empty for bytes
 * @param claims    the members of the JSON object in their order, up to the first mistake
 * @param problems  what is wrong with it and at which character; empty if nothing
 * @param whole     whether it is a JSON object that was read to its end: only then is a claim that is not here absent
 */
public record TokenPart(PartKind kind, Span inRaw, int byteCount, Optional<String> json, List<Claim> claims,
                        List<Message> problems, boolean whole) {

    public TokenPart {
        claims = List.copyOf(claims);
        problems = List.copyOf(problems);
    }

    /** The first claim with this name. */
    public Optional<Claim> claim(String name) {
        for (Claim claim : claims) {
            if (claim.name().equals(name)) {
                return Optional.of(claim);
            }
        }
        return Optional.empty();
    }
}
