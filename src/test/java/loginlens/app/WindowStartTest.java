package loginlens.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import loginlens.SecondJvm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one start of the window did, in a JVM of its own, that was killed hard once all was made. */
class WindowStartTest {
    private static final Pattern LOADED = Pattern.compile("(loginlens\\.\\S+) source:");

    @TempDir
    static Path temp;

    private static List<String> said;
    private static final Set<String> LOADED_CLASSES = new TreeSet<>();

    @BeforeAll
    static void startAndKill() throws IOException, InterruptedException {
        var loaded = temp.resolve("loaded");
        said = SecondJvm.openAndKill(temp, loaded, "all is made", "--in-memory", "--start-trace");
        LOADED.matcher(Files.readString(loaded)).results().forEach(result -> LOADED_CLASSES.add(result.group(1)));
    }

    @Test
    void theTraceNamesEachStepOfTheStartWithItsMilliseconds() {
        var steps = said.stream().filter(line -> line.matches("\\d+ ms .+")).toList();
        assertThat(steps.stream().map(line -> line.replaceFirst("\\d+ ms ", ""))).containsExactly("main", "toolkit", "scene",
                "fonts, style sheets", "first screen made", "shown", "cursor in its field", "drawn, takes keys",
                "store open", "all is made");
        assertThat(steps.stream().map(line -> Integer.valueOf(line.substring(0, line.indexOf(' '))))).isSorted();
    }

    @Test
    void aWindowKilledHardLeavesNoFontFilesBehind() throws IOException {
        try (var files = Files.list(temp)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("+JXF"));
        }
    }

    /** The rooms of all lenses but the first one, and what they stand on. */
    @ParameterizedTest
    @ValueSource(strings = {"ui.accounts", "ui.flow", "ui.attacks", "ui.passwords", "ui.webapi", "ui.presentation.slides",
        "attack", "story", "password.storing", "password.search"})
    void nothingOfALensThatIsNotSeenIsLoaded(String room) {
        assertThat(LOADED_CLASSES).contains("loginlens.ui.shell.MainWindow", "loginlens.ui.token.TokenLens");
        assertThat(LOADED_CLASSES).noneMatch(name -> name.startsWith("loginlens." + room + "."));
    }
}
