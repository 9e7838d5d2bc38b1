package loginlens.token.checks;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import loginlens.text.Message;

/**
 * All the checks of a token together.
 *
 * @param summary  what they come to
 * @param sentence the same in a sentence
 * @param byKind   the check of every {@link CheckKind}
 */
public record Verdict(Summary summary, Message sentence, Map<CheckKind, Check> byKind) {

    /** What the checks come to. */
    public enum Summary {
        /** The key verifies it, and every other check passed. */
        GOOD,
        /** The key verifies it, but its time is over. */
        EXPIRED,
        /** The key verifies it, but its time has not come. */
        NOT_YET,
        /** Something is wrong with it. */
        DO_NOT_TRUST,
        /** Nothing is wrong with it but perhaps the time, and no key has verified it. */
        NOT_VERIFIED,
        /** There is nothing to judge: it has no readable header, or only the recipient can read it. */
        UNREADABLE
    }

    /**
     * A verdict on these checks.
     *
     * @throws IllegalArgumentException if a check is missing, or stands under the kind of another
     */
    public Verdict {
        byKind = Collections.unmodifiableMap(new EnumMap<>(byKind));
        for (CheckKind kind : CheckKind.values()) {
            if (!byKind.containsKey(kind) || byKind.get(kind).kind() != kind) {
                throw new IllegalArgumentException("no check of the kind " + kind);
            }
        }
    }

    /** One check for every {@link CheckKind}, in its order. */
    public List<Check> checks() {
        return List.copyOf(byKind.values());
    }

    /** Whether to act on what the token says: only if it is good now. */
    public boolean believable() {
        return summary == Summary.GOOD;
    }

    /** The check of this kind. */
    public Check check(CheckKind kind) {
        return byKind.get(kind);
    }

    /** The first check that failed. */
    public Optional<Check> firstFailure() {
        return byKind.values().stream().filter(check -> check.outcome() == Outcome.FAIL).findFirst();
    }
}
