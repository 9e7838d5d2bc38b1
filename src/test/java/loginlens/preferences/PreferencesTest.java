package loginlens.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import loginlens.app.tour.HoldableExecutor;
import loginlens.auth.ServerSettings;
import loginlens.auth.Slowdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {
    /** All that there is to a new preference: the next start has it, and nothing else was told of it. */
    private static final Preference<Boolean> NEW_ONE = Preference.onOff("newOne", true);

    private static final Preference<Theme> THEME = Preference.oneOf("theme", Theme.SYSTEM);
    private static final Preference<Integer> SIZE = Preference.number("size", 100, -50, 200);

    private enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    @TempDir
    Path folder;

    @Test
    void theFirstStartIsAsUsualAndLeavesNoFile() {
        startsAsUsual();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasChosenIsThereAtTheNextStart(Theme theme) {
        start().set(THEME, theme);
        start().set(SIZE, 150);

        assertThat(start().get(THEME)).isEqualTo(theme);
        assertThat(start().get(SIZE)).isEqualTo(150);
    }

    @Test
    void aNewPreferenceIsOneLine() {
        assertThat(start().get(NEW_ONE)).isTrue();
        start().set(NEW_ONE, false);
        assertThat(start().get(NEW_ONE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aServerSlowsDownGuessingAsTheLastOneDid(Slowdown slowdown) {
        new ServerSettings(start()).setSlowdown(slowdown);
        start().set(THEME, Theme.DARK);

        assertThat(new ServerSettings(start()).slowdown()).isEqualTo(slowdown);
    }

    @Test
    void aServerThatWasNeverToldOtherwiseStaysAsItIs() {
        assertThat(new ServerSettings(start()).slowdown()).isEqualTo(Slowdown.SHORT);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theFileIsForItsOwnerOnly() throws IOException {
        assumeTrue(Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null);
        start().set(THEME, Theme.DARK);
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("settings.properties"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("settings.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theLastChoiceCounts() {
        var preferences = start();
        preferences.set(THEME, Theme.DARK);
        preferences.set(THEME, Theme.LIGHT);

        assertThat(preferences.get(THEME)).isEqualTo(Theme.LIGHT);
        assertThat(start().get(THEME)).isEqualTo(Theme.LIGHT);
    }

    @Test
    void whatAnotherVersionHasKeptStaysThere() throws IOException {
        var file = Files.writeString(folder.resolve("settings.properties"), "later=yes\n");
        start().set(THEME, Theme.DARK);
        assertThat(file).content().contains("later=yes", "theme=dark");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "theme", "theme=pink\nsize=big", "theme=DARK\nsize=-51", "newOne=maybe", "newOne=",
        "size=201", "size=99999999999", "size=1e2", "size=", "theme=\\u00zz", "slowdown=none", "\u00ff\u00fe\0\0"})
    void aBrokenFileFallsBackAndIsMendedByTheNextChoice(String content) throws IOException {
        // In Latin-1, so that one of them is not UTF-8.
        Files.writeString(folder.resolve("settings.properties"), content, StandardCharsets.ISO_8859_1);
        startsAsUsual();

        start().set(THEME, Theme.DARK);
        start().set(SIZE, 120);

        assertThat(start().get(THEME)).isEqualTo(Theme.DARK);
        assertThat(start().get(SIZE)).isEqualTo(120);
    }

    @ParameterizedTest
    @CsvSource({"-50, -50", "0, 0", "200, 200", "-51, 100", "201, 100"})
    void aNumberIsTakenWithinItsBounds(int chosen, int kept) {
        start().set(SIZE, chosen);
        assertThat(start().get(SIZE)).isEqualTo(kept);
    }

    @Test
    void aFileThatCannotBeWrittenStillCountsUntilTheEnd() throws IOException {
        Files.createDirectory(folder.resolve("settings.properties"));
        startsAsUsual();
        var preferences = start();

        preferences.set(THEME, Theme.DARK);

        assertThat(preferences.get(THEME)).isEqualTo(Theme.DARK);
        assertThat(start().get(THEME)).isEqualTo(Theme.SYSTEM);
    }

    @Test
    void nobodyWaitsForTheDiskAndTheLastChoiceIsTheOneKept() {
        var executor = new HoldableExecutor(Runnable::run);
        var preferences = Preferences.in(folder, executor);
        executor.hold();

        preferences.set(THEME, Theme.DARK);
        preferences.set(THEME, Theme.LIGHT);
        preferences.set(SIZE, 120);
        assertThat(preferences.get(THEME)).isEqualTo(Theme.LIGHT);
        assertThat(folder).isEmptyDirectory();

        executor.release();
        assertThat(start().get(THEME)).isEqualTo(Theme.LIGHT);
        assertThat(start().get(SIZE)).isEqualTo(120);
    }

    private Preferences start() {
        return Preferences.in(folder, Runnable::run);
    }

    private void startsAsUsual() {
        var preferences = start();
        assertThat(preferences.get(THEME)).isEqualTo(Theme.SYSTEM);
        assertThat(preferences.get(SIZE)).isEqualTo(100);
        assertThat(preferences.get(NEW_ONE)).isTrue();
        assertThat(preferences.get(ServerSettings.SLOWDOWN)).isEqualTo(Slowdown.SHORT);
    }
}
