package loginlens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import loginlens.text.Words;
import org.junit.jupiter.api.Test;

/**
 * A room has four seconds for a sentence on a projector, and most rooms are not native speakers. Prints how long the
 * sentences of the bundles are: {@code mvn test -Dtest=ReadabilityTest}.
 */
class ReadabilityTest {
    private static final int MOST_WORDS = 18;
    /** Labels are no sentences. */
    private static final int LEAST_WORDS = 4;
    private static final int MOST_VALUES = 6;
    private static final Pattern END = Pattern.compile("(?<=[.?!])\\s+|(?<=:)\\s+(?=[A-Z])");
    private static final Pattern WORD = Pattern.compile("\\S*\\w\\S*");
    /** References stand in brackets at the end; a room does not read them. */
    private static final Pattern REFERENCE = Pattern.compile("\\((RFC|ASVS)[^)]*\\)");
    /** Its lines are options, for a terminal. */
    private static final Set<String> NO_SENTENCES = Set.of("app.usage");

    private final Words words = new Words(Locale.ENGLISH, Clock.systemUTC());

    @Test
    void noSentenceIsLongerThanARoomCanRead() {
        var sentences = words.bundle().keySet().stream().filter(key -> !NO_SENTENCES.contains(key))
                .flatMap(this::sentences).toList();
        var tooLong = new ArrayList<>(sentences);
        tooLong.removeIf(sentence -> length(sentence) <= MOST_WORDS);

        System.out.printf(Locale.ROOT, "%d sentences, %.2f words each, %.1f %% over %d words%n", sentences.size(),
                sentences.stream().mapToInt(ReadabilityTest::length).average().orElseThrow(),
                100.0 * tooLong.size() / sentences.size(), MOST_WORDS);
        assertThat(sentences).hasSizeGreaterThan(500);
        assertThat(tooLong).isEmpty();
    }

    /** As they are said with some value each. */
    private Stream<String> sentences(String key) {
        var said = words.say(key, Collections.nCopies(MOST_VALUES, 2).toArray());
        return Stream.of(END.split(REFERENCE.matcher(said).replaceAll(""))).filter(part -> length(part) >= LEAST_WORDS);
    }

    private static int length(String sentence) {
        return (int) WORD.matcher(sentence).results().count();
    }
}
