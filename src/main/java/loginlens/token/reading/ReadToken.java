package loginlens.token.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import loginlens.text.Message;
import loginlens.token.encoding.Quoted;

/**
 * A token as it was read, damaged or not. That it could be read says nothing about whether to trust it.
 *
 * @param raw      the text that was read
 * @param parts    its parts in their order
 * @param problems what is wrong with the whole, such as a missing part; each part has its own problems beside these
 */
public record ReadToken(String raw, List<TokenPart> parts, List<Message> problems) {

    private static final Pattern COMPACT = Pattern.compile("[A-Za-z0-9_-]++(?:\\.[A-Za-z0-9_-]*+){2,4}");

    /** Keeps copies of both lists. */
    public ReadToken {
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
    }

    /** The header; every token has one, if only in pieces. */
    public Optional<TokenPart> header() {
        return part(PartKind.HEADER);
    }

    /** The payload; an encrypted token has none to read. */
    public Optional<TokenPart> payload() {
        return part(PartKind.PAYLOAD);
    }

    /** The signature, which may be empty. */
    public Optional<TokenPart> signature() {
        return part(PartKind.SIGNATURE);
    }

    /** The part of this kind. */
    public Optional<TokenPart> part(PartKind kind) {
        for (TokenPart part : parts) {
            if (part.kind() == kind) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** Whether it has the five parts of an encrypted token (JWE, RFC 7516): only the recipient can read its claims. */
    public boolean encrypted() {
        return part(PartKind.CIPHERTEXT).isPresent();
    }

    /** The token that is the payload of this one (RFC 7519 §5.2): then all claims are in there. */
    public Optional<String> inner() {
        boolean said = headerParameter("cty").flatMap(Claim::text).filter("JWT"::equalsIgnoreCase).isPresent();
        return payload().flatMap(TokenPart::json).filter(json -> said && COMPACT.matcher(json).matches());
    }

    /** Why no claims are readable although nothing is wrong; empty for any other token. */
    public Optional<Message> closed() {
        if (hasWholePayload()) {
            return Optional.empty();
        }
        if (inner().isPresent()) {
            return Optional.of(Message.of("token.form.nested"));
        }
        return payload().filter(payload -> !payload.whole()).flatMap(payload -> headerParameter("zip"))
                .flatMap(Claim::text).map(zip -> Message.of("token.form.zipped", Quoted.text(zip)));
    }

    /** Whether the payload was read to its end: only then is a claim that was not found absent. */
    public boolean hasWholePayload() {
        return payload().filter(TokenPart::whole).isPresent();
    }

    /** The first claim with this name in the payload. */
    public Optional<Claim> claim(String name) {
        return payload().flatMap(part -> part.claim(name));
    }

    /** The decoded text of the first claim with this name, if it is there and a string. */
    public Optional<String> text(String name) {
        return claim(name).flatMap(Claim::text);
    }

    /** What the first claim with this name says as a date; no date if it is not there. */
    public DateReading date(String name) {
        return claim(name).map(Claim::date).orElseGet(DateReading.NotADate::new);
    }

    /** The first parameter with this name in the header. */
    public Optional<Claim> headerParameter(String name) {
        return header().flatMap(part -> part.claim(name));
    }

    /** All problems: those of the whole first, then those of the parts, each naming its part. */
    public List<Message> allProblems() {
        List<Message> all = new ArrayList<>(problems);
        for (TokenPart part : parts) {
            for (Message problem : part.problems()) {
                all.add(Message.of("token.check.form.part", part.kind().title(), problem));
            }
        }
        return all;
    }

    /** Says only how long the token is: it works like a password until it expires. */
    @Override
    public String toString() {
        return "ReadToken[" + raw.length() + " characters, " + parts.size() + " parts]";
    }
}
