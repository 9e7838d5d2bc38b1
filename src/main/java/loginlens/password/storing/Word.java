package loginlens.password.storing;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A word to guess with, and its bytes, so that no time is spent on making them.
 *
 * @param utf8 its bytes in UTF-8; not to be changed
 */
public record Word(String text, byte[] utf8) {
    /** This word. */
    public static Word of(String text) {
        return new Word(text, text.getBytes(StandardCharsets.UTF_8));
    }

    /** These words, in this order. */
    public static List<Word> all(List<String> texts) {
        return texts.stream().map(Word::of).toList();
    }
}
