package loginlens.token;

import java.time.Instant;
import java.util.Optional;

/** Reads any token as far as it goes and judges whether to believe it. Safe for use by several threads. */
public final class TokenInspector {
    private final SignatureMemory signatures = new SignatureMemory();

    /**
     * Reads a token in compact form (RFC 7515 §7.1), damaged or not, in time that grows with its length. What is wrong
     * with it stands in the result; nothing is believed yet.
     */
    public ReadToken read(String raw) {
        return TokenReader.read(raw);
    }

    /**
     * Asks every question of a token. Meant to be asked again as time goes on: the signature of the same
     * {@link ReadToken} is computed once.
     *
     * @param key      what the signature is checked with; without one nobody vouches for the token
     * @param expected what was decided before looking at the token
     * @param now      the time at which it is judged
     */
    public Verdict judge(ReadToken token, Optional<VerificationKey> key, Expectations expected, Instant now) {
        return new Judge(token, key, expected, now, signatures).verdict();
    }
}
