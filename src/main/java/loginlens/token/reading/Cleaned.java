package loginlens.token.reading;

import java.util.List;
import loginlens.text.Message;

/**
 * A pasted text with everything around the token taken away.
 *
 * @param token   what is left, meant to be the compact token
 * @param removed what was taken away, in the order in which it was
 */
public record Cleaned(String token, List<Message> removed) {

    public Cleaned {
        removed = List.copyOf(removed);
    }
}
