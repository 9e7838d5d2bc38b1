package loginlens.story;

import loginlens.token.checks.Outcome;

/** Whether something speaks for the exchange going well. */
public enum Tone {
    /** It speaks neither for it nor against it. */
    PLAIN,
    /** It speaks for it. */
    GOOD,
    /** It speaks against it. */
    BAD;

    static Tone good(boolean good) {
        return good ? GOOD : BAD;
    }

    static Tone of(Outcome outcome) {
        return switch (outcome) {
            case PASS -> GOOD;
            case FAIL -> BAD;
            case NOT_CHECKED -> PLAIN;
        };
    }
}
