package loginlens.account;

import loginlens.text.Message;

/** Why a text cannot be a username. */
public enum UsernameProblem {
    EMPTY("account.username-empty"),
    TOO_LONG("account.username-too-long"),
    HAS_BLANK("account.username-has-blank"),
    NOT_ALLOWED("account.username-not-allowed"),
    MIXED_DIRECTION("account.username-mixed-direction");

    private final Message message;

    UsernameProblem(String key) {
        this.message = Message.of(key);
    }

    /** What is wrong and what to do, for under the field. */
    public Message message() {
        return message;
    }
}
