package loginlens.ui.session;

import java.util.Optional;
import loginlens.token.Token;
import loginlens.token.checks.TokenInspector;
import loginlens.token.reading.Claim;
import loginlens.token.reading.DateReading;
import loginlens.token.reading.ReadToken;

/** Reads what a token says, as anybody can: nothing here vouches for it. */
public final class TokenText {
    private final TokenInspector inspector;

    /** Reads with this inspector. */
    public TokenText(TokenInspector inspector) {
        this.inspector = inspector;
    }

    /** The token's parts. */
    public ReadToken read(Token token) {
        return inspector.read(token.compact());
    }

    /** The text of this claim, if it is there and a text. */
    public Optional<String> claim(ReadToken token, String name) {
        return token.claim(name).flatMap(Claim::text);
    }

    /** What {@code exp} says. */
    public DateReading expiry(ReadToken token) {
        return date(token, "exp");
    }

    /** What this claim says as a date. */
    public DateReading date(ReadToken token, String name) {
        return token.claim(name).map(Claim::date).orElseGet(DateReading.NotADate::new);
    }
}
