package loginlens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import loginlens.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words are in step with the code: none is missing, none is left over, and all of them can be said. */
class BundleTest {
    /** Names of files and settings that only look like keys. */
    private static final Set<String> NOT_KEYS = Set.of("accounts.lock", "accounts.receipt", "accounts.mv.db");
    private static final Pattern KEY = Pattern.compile("[a-z]\\w*(\\.[\\w#-]+)+");
    private static final Pattern CLASS_NAME = Pattern.compile(
            "\\b[A-Z][a-z0-9]+[A-Z]\\w*|\\b(java|javax|javafx|loginlens|org|com)\\.[a-z]\\w*\\.|Exception|\\bnull\\b");
    private static final Pattern BLAME = Pattern.compile(
            "(?i)\\b(oops|illegal|fatal|you (must|failed|forgot|should have|did not|didn't)|your (fault|mistake))\\b");

    private static final Pattern VALUE = Pattern.compile("\\{(\\d+)");
    private static final int MOST_VALUES = 6;
    private static final Words WORDS = new Words(Locale.ENGLISH, Clock.systemUTC());

    private static final List<String> TWICE = new ArrayList<>();
    private static final Properties BUNDLE = new Properties() {
        private static final long serialVersionUID = 1;

        @Override
        public synchronized Object put(Object key, Object sentence) {
            if (containsKey(key)) {
                TWICE.add(key.toString());
            }
            return super.put(key, sentence);
        }
    };

    private static SourceWords source;
    private static KeyFamilies families;

    @BeforeAll
    static void read() throws IOException {
        source = SourceWords.ofTheProduct();
        families = new KeyFamilies();
        try (var subjects = Files.list(Path.of("src/main/resources/loginlens/i18n"))) {
            for (var subject : subjects.sorted().toList()) {
                try (var reader = Files.newBufferedReader(subject)) {
                    BUNDLE.load(reader);
                }
            }
        }
    }

    @Test
    void everyKeyOfTheSourcesIsInTheBundle() {
        var used = source.literals().stream()
                .filter(text -> KEY.matcher(text).matches() && inOurNamespaces(text))
                .filter(text -> !NOT_KEYS.contains(text) && !families.stems().contains(text))
                .toList();

        assertThat(used).hasSizeGreaterThan(100);
        assertThat(source.inFxml()).hasSizeGreaterThan(10);
        assertThat(BUNDLE.stringPropertyNames()).containsAll(used).containsAll(source.inFxml()).containsAll(families.keys());
    }

    @Test
    void everyKeyThatIsPutTogetherIsListedInKeyFamilies() {
        var parts = source.joined().stream()
                .filter(text -> text.matches("([a-z]\\w*\\.)+") && inOurNamespaces(text) || text.matches("(\\.[a-z]\\w*)+"))
                .filter(text -> !Set.of(".mv.db", ".new", ".zip", ".fxml", ".png", ".html").contains(text))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(families.texts()).containsAll(parts);
        assertThat(source.literals()).as("a family that no code speaks of").containsAll(families.texts());
    }

    @Test
    void noSentenceIsUnused() {
        var unused = new TreeSet<>(BUNDLE.stringPropertyNames());
        unused.removeAll(source.literals());
        unused.removeAll(source.inFxml());
        unused.removeAll(families.keys());

        assertThat(unused).isEmpty();
    }

    /** A subject that is not read would be missing on screen. */
    @Test
    void everySubjectIsRead() {
        var words = new Words(Locale.ENGLISH, Clock.systemUTC()).bundle();

        assertThat(words.keySet()).containsExactlyInAnyOrderElementsOf(BUNDLE.stringPropertyNames());
    }

    @Test
    void noKeyStandsThereTwice() {
        assertThat(TWICE).isEmpty();
    }

    /** With numbers for its values: the hardest, since they choose the plural. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1_000})
    void everySentenceCanBeSaid(int number) {
        assertThat(BUNDLE).allSatisfy((key, sentence) -> {
            assertThat(sentence.toString()).as("%s", key).isNotBlank().isEqualTo(sentence.toString().strip());
            assertThat(WORDS.say(key.toString(), Collections.nCopies(MOST_VALUES, number).toArray())).as("%s", key)
                    .doesNotContain("{", "}", "plural");
        });
    }

    /** What Java calls a choice fits English only. */
    @Test
    void pluralsAreInAFormThatOtherLanguagesCanUse() {
        assertThat(BUNDLE).allSatisfy((key, sentence) ->
                assertThat(sentence.toString()).as("%s", key).doesNotContain(",choice,"));
    }

    @Test
    void everySentenceGetsTheValuesItAsksFor() {
        assertThat(source.calls().stream().filter(call -> BUNDLE.containsKey(call.key())))
                .hasSizeGreaterThan(100)
                .allSatisfy(call -> assertThat(call.values()).as(call.key()).isGreaterThanOrEqualTo(valuesOf(call.key())));
        assertThat(source.inFxml()).allSatisfy(key -> assertThat(valuesOf(key)).as(key).isZero());
    }

    @Test
    void noSentenceSpeaksOfExceptionsOrClasses() {
        assertThat(BUNDLE).allSatisfy((key, sentence) -> assertThat(sentence.toString().replaceAll("LoginLens|EdDSA", ""))
                .as("%s", key).doesNotContainPattern(CLASS_NAME));
    }

    @Test
    void noSentenceBlamesOrShouts() {
        assertThat(BUNDLE).allSatisfy((key, sentence) -> {
            assertThat(sentence.toString()).as("%s", key).doesNotContainPattern(BLAME);
            if (!key.equals("reply.welcome")) {
                assertThat(sentence.toString()).as("%s", key).doesNotContain("!");
            }
        });
    }

    private static boolean inOurNamespaces(String text) {
        return BUNDLE.stringPropertyNames().stream()
                .anyMatch(key -> key.contains(".") && text.startsWith(key.substring(0, key.indexOf('.') + 1)));
    }

    private static int valuesOf(String key) {
        return VALUE.matcher(BUNDLE.getProperty(key)).results()
                .mapToInt(value -> Integer.parseInt(value.group(1)) + 1).max().orElse(0);
    }
}
