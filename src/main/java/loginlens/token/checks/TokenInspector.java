package loginlens.token.checks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loginlens.token.keys.VerificationKey;
import loginlens.token.reading.ReadToken;
import loginlens.token.reading.TokenReader;

/** Reads any token as far as it goes and judges whether to believe it. Safe for use by several threads. */
public final class TokenInspector {
    /** The last token that was judged, since the same one is judged again and again as time goes on. */
    private volatile Optional<TimelessChecks> last = Optional.empty();

    /**
     * Reads a token in compact form (RFC 7515 §7.1), damaged or not, in time that grows with its length. What is wrong
     * with it stands in the result; nothing is believed yet.
     */
    public ReadToken read(String raw) {
        return TokenReader.read(raw);
    }

    /**
     * Asks every question of a token. Meant to be asked again as time goes on: for the same {@link ReadToken}, key and
     * expectations only the questions of time are asked anew.
     *
     * @param key      what the signature is checked with; without one nobody vouches for the token
     * @param expected what was decided before looking at the token
     * @param now      the time at which it is judged
     */
    public Verdict judge(ReadToken token, Optional<VerificationKey> key, Expectations expected, Instant now) {
        TimelessChecks lasting = lasting(token, key, expected);
        TimeChecks time = new TimeChecks(token, now);
        List<Check> checks = new ArrayList<>(lasting.before());
        checks.addAll(List.of(time.exp(), time.nbf(), time.iat()));
        checks.addAll(lasting.after());
        return new VerdictMaker(token, checks, time).verdict();
    }

    private TimelessChecks lasting(ReadToken token, Optional<VerificationKey> key, Expectations expected) {
        Optional<TimelessChecks> known = last.filter(lasting -> lasting.answers(token, key, expected));
        TimelessChecks lasting = known.orElseGet(() -> TimelessChecks.of(token, key, expected));
        if (known.isEmpty()) {
            last = Optional.of(lasting);
        }
        return lasting;
    }
}
