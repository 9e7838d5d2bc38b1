package loginlens.token.checks;

import loginlens.text.Message;

/**
 * One question asked of a token, with its answer and reason.
 *
 * @param kind    the question
 * @param outcome the answer
 * @param reason  why, in a sentence
 */
public record Check(CheckKind kind, Outcome outcome, Message reason) {

    static Check pass(CheckKind kind, String key, Object... values) {
        return new Check(kind, Outcome.PASS, Message.of(key, values));
    }

    static Check fail(CheckKind kind, String key, Object... values) {
        return new Check(kind, Outcome.FAIL, Message.of(key, values));
    }

    /** The same as not checked, if it passed: where something else makes the answer worthless. */
    Check unlessPassed(Message why) {
        return outcome == Outcome.PASS ? new Check(kind, Outcome.NOT_CHECKED, why) : this;
    }

    static Check notChecked(CheckKind kind, String key, Object... values) {
        return new Check(kind, Outcome.NOT_CHECKED, Message.of(key, values));
    }
}
