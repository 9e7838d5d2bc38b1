package loginlens.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import loginlens.api.WhoAmIFigure;

/** Takes all figures and prints them as one table. The argument is the build folder, with the packaged app in it. */
public final class Benchmark {
    private Benchmark() {}

    public static void main(String[] arguments) throws Exception {
        var table = new Table();
        var folder = Files.createTempDirectory("loginlens-bench");
        try {
            new WindowFigures(Path.of(arguments[0]), folder).measure(table);
            LoginFigure.measure(folder, table);
            MicroFigures.measure(table);
            WhoAmIFigure.measure(table);
            SearchFigure.measure(table);
        } finally {
            delete(folder);
        }
        table.print(System.out);
    }

    private static void delete(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
