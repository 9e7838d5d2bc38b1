package loginlens.token.checks;

import java.util.Optional;
import loginlens.token.keys.VerificationKey;
import loginlens.token.reading.ReadToken;

/**
 * Which tokens a server accepts: what it verifies them with, and what it expects of them.
 *
 * @param key      verifies the tokens that it issued
 * @param expected what it decided before looking at a token
 */
public record Acceptance(VerificationKey key, Expectations expected) {

    /**
     * A server that accepts the tokens it issued itself: only the algorithms of its keys, no other issuer, and no
     * audience to which it does not belong (RFC 7519 §4.1.3). A token that names neither is accepted, since the tokens
     * of the article have neither.
     *
     * @param server the server's name in {@code iss} and {@code aud}
     */
    public static Acceptance ofOwn(String server, VerificationKey key) {
        Optional<Expectations.Party> party = Optional.of(Expectations.Party.ifNamed(server));
        return new Acceptance(key, new Expectations(party, party, key.algorithms()));
    }

    /** The question that this server asks of a token. */
    public Question question(ReadToken token) {
        return new Question(token, Optional.of(key), expected);
    }
}
