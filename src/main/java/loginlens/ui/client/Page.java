package loginlens.ui.client;

import java.util.Optional;
import loginlens.text.Message;

/** What the client shows. */
sealed interface Page {
    /**
     * The login form.
     *
     * @param username filled in, if it is known
     * @param password filled in for the sample account only
     * @param notice   a line above the fields: what just happened
     */
    record LogIn(Optional<String> username, Optional<String> password, Optional<Message> notice) implements Page {
        static LogIn empty() {
            return new LogIn(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** The form for a new account. */
    record CreateAccount() implements Page {}

    /** Logged in: the welcome, drawn from the token. */
    record Welcome() implements Page {}
}
