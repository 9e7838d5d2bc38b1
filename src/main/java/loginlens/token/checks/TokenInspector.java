package loginlens.token.checks;

import java.time.Instant;
import java.util.Optional;
import loginlens.token.Token;
import loginlens.token.keys.VerificationKey;
import loginlens.token.reading.ReadToken;
import loginlens.token.reading.TokenReader;

/** Reads any token as far as it goes, and judges whether to trust it. Remembers nothing. */
public final class TokenInspector {

    /**
     * Reads a token in compact form (RFC 7515 §7.1), damaged or not, in time that grows with its length. What is wrong
     * with it stands in the result; nothing is trusted yet.
     */
    public ReadToken read(String raw) {
        return TokenReader.read(raw);
    }

    /** What can be read of this token, which is taken apart only if it was not yet. */
    public ReadToken read(Token token) {
        return token.read();
    }

    /**
     * Makes every check of a token once. To do so again as time goes on, hold the {@link Question}'s judgement.
     *
     * @param key      what the signature is verified with; without one nothing can be trusted
     * @param expected what was decided before looking at the token
     * @param now      the time at which it is judged
     */
    public Verdict judge(ReadToken token, Optional<VerificationKey> key, Expectations expected, Instant now) {
        return new Question(token, key, expected).judge().at(now);
    }
}
