package loginlens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import loginlens.RunScriptSandbox.Start;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The run script in a sandbox: only stubs of java and Maven, and no network. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class RunScriptTest {
    @TempDir
    private Path temp;
    private RunScriptSandbox box;

    @BeforeEach
    void open() throws IOException {
        box = new RunScriptSandbox(temp);
    }

    @Test
    void withoutAJdkOneLineSaysWhatToGet() throws Exception {
        box.addMaven(0);

        Start start = box.start();

        assertThat(start.exit()).isEqualTo(1);
        assertThat(start.words()).containsExactly("LoginLens: This needs a JDK 25 or newer, and none was found. "
                + "Get it from https://adoptium.net");
    }

    @Test
    void anOlderJdkIsPassedOverForAnInstalledNewerOne() throws Exception {
        box.addMaven(0);
        Path old = box.addJdk("old", "17.0.9");
        box.environment("JAVA_HOME", old.toString());
        assertThat(box.start().exit()).isEqualTo(1);

        box.addJdk("new one", "26-ea");

        assertThat(box.start().exit()).isZero();
    }

    @Test
    void theJdkIsFoundThroughALinkOnThePath() throws Exception {
        box.addMaven(0);
        Path jdk = box.addJdkOutsideTheUsualFolders("25.0.1");
        box.linkOnPath(jdk.resolve("bin/javac"));

        assertThat(box.start().exit()).isZero();
    }

    @Test
    void withoutMavenOneLineSaysWhatToGet() throws Exception {
        box.addJdk("jdk", "25");

        Start start = box.start();

        assertThat(start.exit()).isEqualTo(1);
        assertThat(start.words()).singleElement().asString()
                .contains("needs Maven").endsWith("Get it from https://maven.apache.org/download.cgi");
    }

    @Test
    void howToGetItNamesThePackageToolOfThisSystem() throws Exception {
        box.addTool("dnf", "exit 0");

        assertThat(box.start().words()).singleElement().asString().contains("sudo dnf install java-25-openjdk-devel");
    }

    @Test
    void argumentsArriveUntouched() throws Exception {
        box.ready();

        Start start = box.start("--data", "two  blanks", "", "*", "$HOME", "a\"b'c\\d", "-x");

        assertThat(start.arguments())
                .containsExactly("--data", "two  blanks", "", "*", "$HOME", "a\"b'c\\d", "-x");
    }

    @Test
    void theFolderOfAPackageIsLeftToTheToolThatMakesIt() throws Exception {
        box.ready();

        assertThat(box.start("--package", "my folder").output().lines().dropWhile(line -> !line.contains("Package.java")))
                .containsExactly("[" + box.project().resolve("src/package/Package.java") + "]",
                        "[" + box.project().resolve("target") + "]", "[--package]", "[my folder]");
    }

    @Test
    void theExitCodeIsThatOfLoginLens() throws Exception {
        box.ready();

        assertThat(box.start("exit", "2").exit()).isEqualTo(2);
    }

    @Test
    void startsThroughALinkFromAnotherFolder() throws Exception {
        box.ready();

        Start start = box.startThroughLink("--version");

        assertThat(start.exit()).isZero();
        assertThat(start.arguments()).containsExactly("--version");
        assertThat(start.output()).contains(box.project().resolve("target/javafx").toString());
    }

    @Test
    void buildsOnceAndAgainWhenASourceIsNewer() throws Exception {
        box.ready();
        box.start();
        box.start();
        assertThat(box.builds()).isEqualTo(1);

        Files.setLastModifiedTime(box.project().resolve("src/Main.java"), FileTime.from(Instant.now().plusSeconds(60)));
        box.start();

        assertThat(box.builds()).isEqualTo(2);
    }

    @Test
    void standardOutputHasNoWordOfTheBuild() throws Exception {
        box.ready();

        Start start = box.start();

        assertThat(start.output()).doesNotContain("Maven speaks");
        assertThat(start.words()).contains("Maven speaks");
    }

    @Test
    void aFailedBuildIsSaidAndNotTakenForABuild() throws Exception {
        box.addJdk("jdk", "25");
        box.addMaven(1);
        Start failed = box.start();
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.words().getLast()).contains("The build did not succeed");
        assertThat(failed.output()).isEmpty();

        box.addMaven(0);

        assertThat(box.start().exit()).isZero();
        assertThat(box.builds()).isEqualTo(2);
    }

    @Test
    void aStartUsesTheCacheThatItsBuildHasMade() throws Exception {
        box.ready();

        assertThat(box.start().output()).contains("[-XX:AOTCache=" + box.project().resolve("target/run.aot") + "]");
    }

    @Test
    void withoutACacheItStarts() throws Exception {
        box.ready();
        box.start();
        Files.delete(box.project().resolve("target/run.aot"));

        Start start = box.start("--version");

        assertThat(start.output()).doesNotContain("AOTCache");
        assertThat(start.arguments()).containsExactly("--version");
    }

    @Test
    void aJdkThatCannotMakeACacheStarts() throws Exception {
        box.addMaven(0);
        box.failToMakeCaches(box.addJdk("jdk", "25"));

        Start start = box.start("--version");

        assertThat(start.exit()).isZero();
        assertThat(start.output()).doesNotContain("AOTCache");
    }

    @Test
    void theCacheOfAnotherJdkIsLeftAlone() throws Exception {
        box.ready();
        box.start();
        Path other = box.addJdkOutsideTheUsualFolders("26");
        box.environment("JAVA_HOME", other.toString());

        Start start = box.start("--version");

        assertThat(start.exit()).isZero();
        assertThat(start.output()).doesNotContain("AOTCache");
    }

    @Test
    void twoStartsAtOnceBuildOnce() throws Exception {
        box.addJdk("jdk", "25");
        box.addMavenThatWaitsForTheFile("go");
        Process first = box.launch();
        box.awaitBuildOf(first);
        Process second = box.launch();
        assertThat(second.errorReader().readLine()).contains("Another start is building");

        Files.createFile(box.project().resolve("go"));

        assertThat(List.of(first.waitFor(), second.waitFor())).containsOnly(0);
        assertThat(box.builds()).isEqualTo(1);
    }

    @Test
    void aTurnLeftByAKilledStartIsTakenOver() throws Exception {
        box.ready();
        box.leaveTurnOfADeadProcess();

        assertThat(box.start().exit()).isZero();
        assertThat(box.project().resolve("target/run.lock")).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void missingGtkIsSaidOnlyWhenAWindowWouldOpen() throws Exception {
        box.ready();
        box.addTool("ldconfig", "echo libc.so.6");
        assertThat(box.start().exit()).isZero();

        box.environment("DISPLAY", ":77");

        assertThat(box.start().words()).singleElement().asString().contains("GTK 3");
        assertThat(box.start("--tour", "pictures").exit()).isZero();
        assertThat(box.start("--version").exit()).isZero();
    }
}
