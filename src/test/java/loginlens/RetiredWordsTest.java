package loginlens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each thing has one name on screen, in the README and in the documents; the names that lost stay away. */
class RetiredWordsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/loginlens/i18n");

    /** Each with the words that took its place. */
    private static final List<Retired> RETIRED = List.of(
            new Retired("whoever\\b|(?<!(any|some)one )who has (it|the (secret|key|password))\\b", "anyone who has it"),
            new Retired("vouch(es|ed|ing)?\\b", "verified, trusted"),
            new Retired("begins? anew\\b", "start over"),
            new Retired("blanks?\\b", "space"),
            new Retired("sign(s|ed)? in\\b(?! (with|by|the|a|base))|log(s|ged)? on\\b", "log in"),
            new Retired("many tries|tries\\b(?= (in|before|after|for))|(a|one|first|another|many) try\\b", "attempt"),
            new Retired("(is|are|be|not) believed|believes? (it|the token|nothing|this|in)\\b", "trusted"),
            new Retired("refused at\\b", "rejected at"),
            new Retired("know(n|s)? [\\w ]{0,20}again\\b", "recognize"),
            new Retired("keep it where|puts? (it |the client )?(away|back)", "save as; show or hide; restore"),
            new Retired("a text\\b(?! (file|field|editor))|texts\\b", "a string"),
            new Retired("is asked with", "accepts only"),
            new Retired("any more\\.", "anymore"),
            new Retired("(col|fav|behavi|hon|neighb|lab)our\\w*", "-or, as in favoriteColor"),
            new Retired("(recogni|organi|memori|initiali|authori|summari|minimi)s(es?|ed|ing|ation)\\b", "-ize"),
            new Retired("licences?|catalogues?|grey|(centi|milli|kilo)?metres?|centres?|cancelled", "American spelling"));

    private record Retired(Pattern words, String instead) {
        Retired(String words, String instead) {
            this(Pattern.compile("(?i)\\b(" + words + ")"), instead);
        }
    }

    @Test
    void noSentenceOfTheWindowHasARetiredWord() throws IOException {
        try (var bundles = Files.list(BUNDLES)) {
            assertThat(bundles.flatMap(file -> found(file).stream())).isEmpty();
        }
    }

    @Test
    void noDocumentHasARetiredWord() throws IOException {
        try (var documents = Files.list(Path.of("src/docs"))) {
            var pages = documents.filter(file -> file.toString().endsWith(".md"));
            assertThat(pages.flatMap(file -> found(file).stream())).isEmpty();
        }
        assertThat(found(Path.of("README.md"))).isEmpty();
    }

    /** A list that finds nothing would find nothing wrong. */
    @Test
    void theListKnowsWhatWasSaidOnce() {
        assertThat(List.of(
                "Whoever has it can make tokens", "nobody vouches for it", "favourite colour", "has no blanks inside",
                "too many tries", "the token is not believed", "Put the client away, or back", "Keep it where?",
                "The issuer (iss) must be a text.", "The token was refused at 12:00", "How does it know its own token again?"))
                .allSatisfy(said -> assertThat(RETIRED).anyMatch(retired -> retired.words().matcher(said).find()));
    }

    private static List<String> found(Path file) {
        var found = new ArrayList<String>();
        var lines = lines(file);
        for (int number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            // Not the key, and not what stands in code marks.
            var said = line.replaceFirst("^[\\w.#-]+=", "").replaceAll("`[^`]*`", "");
            for (var retired : RETIRED) {
                if (retired.words().matcher(said).find()) {
                    found.add("%s:%d: say \"%s\": %s".formatted(file.getFileName(), number, retired.instead(), line));
                }
            }
        }
        return found;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
