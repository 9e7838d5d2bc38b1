package loginlens.token.checks;

import java.util.List;
import java.util.Optional;
import loginlens.text.Message;

/**
 * All the checks of a token together.
 *
 * @param summary  what they come to
 * @param sentence the same in a sentence
 * @param checks   one for every {@link CheckKind}, in its order
 */
public record Verdict(Summary summary, Message sentence, List<Check> checks) {

    /** What the checks come to. */
    public enum Summary {
        /** The key vouches for it and nothing speaks against it now. */
        GOOD,
        /** The key vouches for it, but its time is over. */
        EXPIRED,
        /** The key vouches for it, but its time has not come. */
        NOT_YET,
        /** Something is wrong with it. */
        DO_NOT_BELIEVE,
        /** Nothing is wrong with it but perhaps the time, and no key has vouched for it. */
        NOBODY_VOUCHES,
        /** There is nothing to judge: it has no readable header, or only the recipient can read it. */
        UNREADABLE
    }

    public Verdict {
        checks = List.copyOf(checks);
    }

    /** Whether to act on what the token says: only if it is good now. */
    public boolean believable() {
        return summary == Summary.GOOD;
    }

    /** The check of this kind. */
    public Check check(CheckKind kind) {
        return checks.get(kind.ordinal());
    }

    /** The first check that failed. */
    public Optional<Check> firstFailure() {
        return checks.stream().filter(check -> check.outcome() == Outcome.FAIL).findFirst();
    }
}
