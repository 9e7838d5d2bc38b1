package loginlens.auth;

import loginlens.account.Username;

/**
 * Who tries to log in.
 *
 * @param name    the name in its mapped form, whether there is such an account or not
 * @param address where the attempt comes from
 */
record Guesser(String name, String address) {
    private static final int LONGEST_NAME = 64;

    /** A text that cannot be a username has no account, but is counted like a name that could have one. */
    static Guesser of(String typed, String address) {
        return new Guesser(switch (Username.read(typed)) {
            case Username.Reading.Accepted(var username) -> username.mapped();
            case Username.Reading.Refused refused -> typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
        }, address);
    }
}
