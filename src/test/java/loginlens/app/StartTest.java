package loginlens.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import loginlens.SecondJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs no window: in a JVM without JavaFX, where touching it would be a crash. */
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
        assertThat(ended.errors()).containsExactly("There is no option --datta. Try --help for those there are.");
    }
}
