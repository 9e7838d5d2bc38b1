package loginlens.text;

import java.util.List;

/**
 * A sentence to be said: its key in the bundle and the values that stand in it.
 *
 * @param key    the sentence's key in the bundle
 * @param values what is filled in, in the order of the sentence's {@code {0}}, {@code {1}} …
 */
public record Message(String key, List<Object> values) {

    public Message {
        values = List.copyOf(values);
    }

    /** The sentence with this key and these values. */
    public static Message of(String key, Object... values) {
        return new Message(key, List.of(values));
    }
}
