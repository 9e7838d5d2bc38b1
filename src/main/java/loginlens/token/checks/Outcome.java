package loginlens.token.checks;

/** The answer to a check. What was not checked is never a success. */
public enum Outcome {
    PASS, FAIL, NOT_CHECKED
}
