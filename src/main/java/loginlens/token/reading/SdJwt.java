package loginlens.token.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import loginlens.text.Message;

/** An SD-JWT: a signed token, then disclosures, each behind a tilde (RFC 9901 §4). */
final class SdJwt {
    private static final Pattern COMPACT =
            Pattern.compile("([A-Za-z0-9_-]++\\.[A-Za-z0-9_-]*+\\.[A-Za-z0-9_-]*+)~([A-Za-z0-9_.~-]*+)");

    private SdJwt() {}

    /** The signed token in it, if the whole text is one. */
    static Optional<Cleaned> read(String text) {
        Matcher compact = COMPACT.matcher(text);
        if (!compact.matches()) {
            return Optional.empty();
        }
        // What comes behind the last tilde is a key binding, not a disclosure; it may be empty.
        long disclosures = compact.group(2).chars().filter(c -> c == '~').count();
        return Optional.of(new Cleaned(compact.group(1), List.of(Message.of("token.paste.sdJwt", disclosures))));
    }
}
