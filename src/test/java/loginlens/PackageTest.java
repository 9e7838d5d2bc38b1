package loginlens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
            var source = files.getJavaFileObjects(Path.of("src/package/Package.java"));

            var compiled = compiler.getTask(null, files, said, options, null, source).call();

            assertThat(said.getDiagnostics()).isEmpty();
            assertThat(compiled).isTrue();
        }
    }
}
