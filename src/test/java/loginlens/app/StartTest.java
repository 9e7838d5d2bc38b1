package loginlens.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import loginlens.SecondJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What needs no window: in a JVM without JavaFX, where touching it would be a crash. And a window that cannot be. */
class StartTest {
    @TempDir
    Path temp;

    @Test
    void helpNamesEveryOptionAndTheFolderInUse() throws Exception {
        var ended = SecondJvm.runWithoutJavaFx(temp, "--help");

        assertThat(ended.exit()).isZero();
        assertThat(ended.errors()).isEmpty();
        assertThat(String.join("\n", ended.output()))
                .contains("--data", "--in-memory", "--tour", "--help", "--version")
                .contains(DataFolder.ofThisSystem(System.getenv()).toString());
    }

    @Test
    void theVersionIsThatOfTheBuild() throws Exception {
        var ended = SecondJvm.runWithoutJavaFx(temp, "--version");

        assertThat(ended.exit()).isZero();
        assertThat(ended.errors()).isEmpty();
        assertThat(ended.output()).singleElement().asString().matches("LoginLens \\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void anOptionThatIsNotThereIsOneLineOnStandardErrorAndExit2() throws Exception {
        var ended = SecondJvm.runWithoutJavaFx(temp, "--datta");

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors()).containsExactly("There is no option --datta. Use --help to see all options.");
    }

    @Test
    void aFileInThePlaceOfTheTourIsOneLineOnStandardErrorAndExit2() throws Exception {
        var file = Files.writeString(temp.resolve("file"), "mine");
        var ended = SecondJvm.runWithoutJavaFx(temp, "--tour", file.toString());

        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors()).containsExactly("--tour needs a folder, but " + file + " is a file. Choose another name.");
        assertThat(file).hasContent("mine");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is always a display")
    void aFolderThatCannotBeMadeIsOneLineOnStandardErrorAndExit1() throws Exception {
        // Nobody makes a folder there, an administrator neither.
        var ended = SecondJvm.runWithoutJavaFx(temp, "--tour", "/proc/tour");

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.errors()).singleElement().asString().startsWith("The tour cannot save its pictures in /proc/tour.");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is always a display")
    void aDisplayThatCannotBeReachedIsSaidInPlainWordsAndExit1() throws Exception {
        var ended = SecondJvm.runOnDisplay(temp, ":54321", "--data", temp.resolve("data").toString());

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.output()).isEmpty();
        assertThat(ended.errors()).noneMatch(line -> line.contains("Exception"));
        assertThat(ended.errors().getLast()).startsWith("LoginLens could not open a window on the display :54321.");
    }
}
