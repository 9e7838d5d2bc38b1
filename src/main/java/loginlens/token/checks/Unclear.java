package loginlens.token.checks;

import java.util.Optional;
import loginlens.text.Message;
import loginlens.token.reading.Claim;
import loginlens.token.reading.ReadToken;

/**
 * What must be known before anything is said of a claim: a claim that was not found is absent only if the payload was
 * read to its end, and one that is there twice has no one value.
 */
final class Unclear {
    private Unclear() {}

    /** Why nothing can be said of this claim; empty if something can. */
    static Optional<Check> check(CheckKind kind, String name, ReadToken token, Optional<Claim> claim) {
        if (claim.filter(Claim::repeated).isPresent()) {
            return Optional.of(Check.fail(kind, "token.check.claim.twice", name));
        }
        return claim.isPresent() ? Optional.empty()
                : absent(token, name).map(why -> new Check(kind, Outcome.NOT_CHECKED, why));
    }

    /** Why it is not known whether a claim that was not found is absent; empty if it is known to be. */
    private static Optional<Message> absent(ReadToken token, String name) {
        if (token.hasWholePayload()) {
            return Optional.empty();
        }
        if (token.encrypted()) {
            return Optional.of(Message.of("token.check.encrypted"));
        }
        if (token.closed().isPresent()) {
            return token.closed();
        }
        return Optional.of(Message.of("token.check.claim.unreadable", name));
    }
}
