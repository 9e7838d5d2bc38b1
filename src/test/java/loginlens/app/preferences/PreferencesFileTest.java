package loginlens.app.preferences;

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
import loginlens.ui.look.Appearance.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesFileTest {
    @TempDir
    Path folder;

    @Test
    void theFirstStartLooksAsTheSystemDoes() {
        startsAsUsual();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasChosenIsThereAtTheNextStart(Theme theme) {
        memory().remember(theme, 150);

        var next = memory();
        assertThat(next.theme()).isEqualTo(theme);
        assertThat(next.textSize()).isEqualTo(150);
    }

    @ParameterizedTest
    @EnumSource
    void aServerSlowsDownGuessingAsTheLastOneDid(Slowdown slowdown) {
        var last = new ServerSettings();
        memory().keep(last);
        last.setSlowdown(slowdown);

        var next = new ServerSettings();
        var memory = memory();
        memory.keep(next);
        assertThat(next.slowdown()).isEqualTo(slowdown);
        memory.remember(Theme.DARK, 120);
        assertThat(memory().slowdown()).contains(slowdown);
    }

    @Test
    void aServerThatWasNeverToldOtherwiseStaysAsItIs() {
        var settings = new ServerSettings();
        memory().keep(settings);
        assertThat(settings.slowdown()).isEqualTo(new ServerSettings().slowdown());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theFileIsForItsOwnerOnly() throws IOException {
        assumeTrue(Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null);
        memory().remember(Theme.DARK, 120);
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("settings.properties"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("settings.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theLastChoiceCounts() {
        var memory = memory();
        memory.remember(Theme.DARK, 200);
        memory.remember(Theme.LIGHT, 110);

        assertThat(memory.theme()).isEqualTo(Theme.LIGHT);
        assertThat(memory().textSize()).isEqualTo(110);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "theme", "theme=pink\ntextSize=big", "theme=DARK\ntextSize=-5",
        "textSize=99999", "textSize=1e2", "theme=\\u00zz", "slowdown=none", "\u00ff\u00fe\0\0"})
    void aBrokenFileFallsBackAndIsMendedByTheNextChoice(String content) throws IOException {
        // In Latin-1, so that one of them is not UTF-8.
        Files.writeString(folder.resolve("settings.properties"), content, StandardCharsets.ISO_8859_1);
        startsAsUsual();

        memory().remember(Theme.DARK, 120);

        assertThat(memory().theme()).isEqualTo(Theme.DARK);
        assertThat(memory().textSize()).isEqualTo(120);
    }

    @Test
    void aFileThatCannotBeKeptStillCountsUntilTheEnd() throws IOException {
        Files.createDirectory(folder.resolve("settings.properties"));
        startsAsUsual();
        var memory = memory();

        memory.remember(Theme.DARK, 120);

        assertThat(memory.theme()).isEqualTo(Theme.DARK);
        assertThat(memory.textSize()).isEqualTo(120);
    }

    @Test
    void nobodyWaitsForTheDiskAndTheLastChoiceIsTheOneKept() {
        var executor = new HoldableExecutor(Runnable::run);
        var memory = new PreferencesFile(folder, executor);
        executor.hold();

        memory.remember(Theme.DARK, 110);
        memory.remember(Theme.LIGHT, 120);
        assertThat(memory.theme()).isEqualTo(Theme.LIGHT);
        assertThat(folder).isEmptyDirectory();

        executor.release();
        assertThat(memory().theme()).isEqualTo(Theme.LIGHT);
        assertThat(memory().textSize()).isEqualTo(120);
    }

    private PreferencesFile memory() {
        return new PreferencesFile(folder, Runnable::run);
    }

    private void startsAsUsual() {
        var memory = memory();
        assertThat(memory.theme()).isEqualTo(Theme.SYSTEM);
        assertThat(memory.textSize()).isEqualTo(100);
        assertThat(memory.slowdown()).isEmpty();
    }
}
