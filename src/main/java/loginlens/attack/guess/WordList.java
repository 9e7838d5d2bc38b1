package loginlens.attack.guess;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words to try, in this order.
 *
 * @param words the words, each once
 */
public record WordList(List<String> words) {

    public WordList {
        words = List.copyOf(words);
    }

    /** The about 30,000 most common passwords, the most common first. Reads a file, so not for the FX thread. */
    public static WordList common() {
        try {
            return new WordList(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
        } catch (IOException brokenBuild) {
            throw new UncheckedIOException(brokenBuild);
        }
    }

    /** These words first, one a line as they were typed, then the others. Spaces within a line belong to its word. */
    public WordList after(String typed) {
        Set<String> all = new LinkedHashSet<>();
        typed.lines().map(String::strip).filter(word -> !word.isEmpty()).forEach(all::add);
        all.addAll(words);
        return new WordList(List.copyOf(all));
    }
}
