package loginlens.password.storing;

import java.util.List;

/** One way of storing passwords. Safe to use from many threads. */
public interface PasswordStorage {
    /** Which of the ways this is. */
    Scheme scheme();

    /**
     * What would be stored for this password. Every call of a salted way gives another text.
     *
     * @param password whole characters; for bcrypt, nothing that it would leave out, or it throws
     */
    String store(String password);

    /** Tries words on these rows, as somebody would who has stolen them; for one thread. */
    Guesser guesser(List<String> stored);
}
