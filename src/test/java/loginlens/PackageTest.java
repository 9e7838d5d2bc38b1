package loginlens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tool that makes the package is started from its source, where nobody would see the compiler's warnings. */
class PackageTest {
    @TempDir
    Path classes;

    @Test
    void itCompilesWithoutAWarning() throws Exception {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new DiagnosticCollector<JavaFileObject>();
        try (var files = compiler.getStandardFileManager(said, null, null)) {
            var options = List.of("-Xlint:all", "-Werror", "-d", classes.toString());
            var source = files.getJavaFileObjects(
                    Path.of("src/package/Package.java"), Path.of("src/package/Licences.java"));

            var compiled = compiler.getTask(null, files, said, options, null, source).call();

            assertThat(said.getDiagnostics()).isEmpty();
            assertThat(compiled).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--package", "--package ", "--package one two"})
    void withoutTheOneFolderOneLineSaysWhatIsMissing(String options) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "src/package/Package.java", "target"));
        command.addAll(List.of(options.split(" ", -1)));
        var process = new ProcessBuilder(command).start();

        assertThat(process.errorReader().lines()).singleElement().asString()
                .startsWith("LoginLens: --package needs a folder after it: ");
        assertThat(process.waitFor()).isEqualTo(1);
    }
}
