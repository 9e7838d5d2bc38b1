package loginlens.token.reading;

import java.util.List;
import java.util.Optional;
import loginlens.text.Message;

/**
 * A pasted text with everything around the token taken away.
 *
 * @param token   what is left, meant to be the compact token
 * @param removed what was taken away, and what else is to say about it
 * @param others  other tokens that stood in the same text
 */
public record Cleaned(String token, List<Message> removed, List<Named> others) {

    /**
     * A token and what it is called where it stood.
     *
     * @param name the name in front of it, such as {@code id_token}; empty if it has none
     */
    public record Named(Optional<String> name, String token) {}

    /** Keeps copies of both lists. */
    public Cleaned {
        removed = List.copyOf(removed);
        others = List.copyOf(others);
    }

    /** A text in which one token stands. */
    Cleaned(String token, List<Message> removed) {
        this(token, removed, List.of());
    }
}
