package loginlens.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import loginlens.auth.StepKind;
import loginlens.auth.StepKinds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a new kind of step costs: which files speak of one that is there. */
class NewStepTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern MARK = Pattern.compile("@StepCode\\([^)]*\\)");
    /** These ask whether a step of some kind happened; another kind changes nothing in them. */
    private static final Map<String, Set<String>> ASKING = Map.of(
            "story/TokenAlgorithm.java", Set.of("Signed", "CheckMade", "TokenRead"),
            "story/Story.java", Set.of("ReplySent"),
            "ui/token/sending/Sent.java", Set.of("CheckMade", "VerdictReached"));

    private static final Map<String, String> TEXTS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (var files = Files.walk(MAIN)) {
            for (var file : files.filter(NewStepTest::isText).toList()) {
                var name = MAIN.relativize(file).toString().replace('\\', '/').replaceFirst("^\\w+/loginlens/", "");
                TEXTS.put(name, Files.readString(file));
            }
        }
    }

    @Test
    void aKindOfStepIsDeclaredOnceAndToldInOneChapter() {
        for (var kind : StepKinds.all()) {
            var speak = files(Pattern.compile("\\bStepKind\\." + kind.getSimpleName() + "\\b"));
            // Where it happens, and the tour, which only goes to a step that it wants to show.
            speak.removeIf(file -> file.startsWith("auth/") || file.startsWith("app/tour/"));
            speak.removeIf(file -> ASKING.getOrDefault(file, Set.of()).contains(kind.getSimpleName()));

            assertThat(speak).as(kind.getSimpleName()).hasSizeLessThanOrEqualTo(2).contains("story/Storyteller.java");
            assertThat(telling(kind)).as("the method that tells " + kind.getSimpleName()).hasSize(1)
                    .allMatch(file -> file.matches("story/\\w+Steps\\.java"));
        }
    }

    @Test
    void itsWordsAreInOneFileAndItsLinesWhereItHappensAndInTheTwin() {
        for (var kind : StepKinds.all()) {
            var name = StepKind.name(kind);

            assertThat(files(Pattern.compile("(?m)^flow\\.(title|ask|label|says)\\." + name + "\\b"))).as(name)
                    .containsExactly("i18n/flow.properties");
            assertThat(files(Pattern.compile("(?m)^//# " + name + "\\b"))).as(name)
                    .containsExactly("story/code/express.js");
            assertThat(TEXTS.entrySet().stream().filter(text -> MARK.matcher(text.getValue()).results()
                            .anyMatch(mark -> mark.group().matches(".*\"" + name + "(\\.\\w+)*\".*"))))
                    .as("@StepCode for " + name).isNotEmpty();
        }
    }

    @Test
    void noOtherFileNamesIt() {
        for (var kind : StepKinds.all()) {
            var name = StepKind.name(kind);
            var others = files(Pattern.compile("\"" + name + "\""));
            others.removeIf(file -> MARK.matcher(TEXTS.get(file)).results()
                    .anyMatch(mark -> mark.group().contains(name)));

            assertThat(others).as(name).isEmpty();
        }
    }

    private static TreeSet<String> telling(Class<? extends StepKind> kind) {
        return files(Pattern.compile("\\bTelling " + StepKind.name(kind) + "\\("));
    }

    private static TreeSet<String> files(Pattern what) {
        return TEXTS.entrySet().stream()
                .filter(text -> what.matcher(text.getValue()).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isText(Path file) {
        return file.toString().matches(".*\\.(java|properties|js)");
    }
}
