package loginlens.account;

import loginlens.text.Message;

/** Why a password cannot be taken: the length, that everybody tries it, or that bcrypt would not see all of it. */
public enum PasswordProblem {
    EMPTY("account.password-empty"),
    TOO_SHORT("account.password-too-short"),
    TOO_COMMON("account.password-too-common"),
    TOO_LONG("account.password-too-long"),
    HAS_NUL("account.password-has-nul"),
    BROKEN_TEXT("account.password-broken-text");

    private final Message message;

    PasswordProblem(String key) {
        this.message = Message.of(key);
    }

    /** What is wrong and what to do, for under the field. */
    public Message message() {
        return message;
    }
}
