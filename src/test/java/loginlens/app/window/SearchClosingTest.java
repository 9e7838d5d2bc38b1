package loginlens.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hash cannot be stopped midway, and one of cost 16 takes seconds: the program must not wait for it. */
@Tag("load")
class SearchClosingTest {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int SAFETY_NET_MINUTES = 2;

    @TempDir
    Path temp;

    @Test
    void closingTheWindowDuringASearchEndsTheProgramWithinTwoSeconds() throws Exception {
        var errors = temp.resolve("errors");
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-Duser.language=en", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), SearchingWindow.class.getName(),
                "--data", temp.resolve("data").toString()).redirectError(errors.toFile());
        builder.environment().put("DISPLAY", ":0");
        var process = builder.start();
        try {
            assertThat(process.inputReader().readLine()).as(errors.toString()).isEqualTo(SearchingWindow.CLOSING);
            long start = System.nanoTime();
            assertThat(process.waitFor(SAFETY_NET_MINUTES, TimeUnit.MINUTES)).as("ends").isTrue();
            var took = Duration.ofNanos(System.nanoTime() - start);

            System.out.printf("%n| window closed during bcrypt at cost 16: program ended after | %d ms |%n", took.toMillis());
            assertThat(process.exitValue()).isZero();
            assertThat(took).isLessThan(LIMIT);
        } finally {
            process.destroyForcibly();
        }
    }
}
