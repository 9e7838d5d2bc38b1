package loginlens;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** LoginLens in a JVM of its own, on the class path of the tests, without a display. */
public final class SecondJvm {
    /** For a machine in great trouble; nothing here is measured by it. */
    private static final int SAFETY_NET_MINUTES = 5;

    private SecondJvm() {}

    /** How it ended, and the lines it said. */
    public record Ended(int exit, List<String> output, List<String> errors) {}

    /** Runs the launcher with these arguments to its end. This is its temporary folder, too. */
    public static Ended run(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, "", entry -> true, arguments);
    }

    /** The same on this X display. */
    public static Ended runOnDisplay(Path folder, String display, String... arguments)
            throws IOException, InterruptedException {
        return run(folder, display, entry -> true, arguments);
    }

    /** The same without JavaFX on the class path. */
    public static Ended runWithoutJavaFx(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, "", entry -> !Path.of(entry).getFileName().toString().startsWith("javafx-"), arguments);
    }

    private static Ended run(Path folder, String display, Predicate<String> entries, String... arguments)
            throws IOException, InterruptedException {
        var classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entries)
                .collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // It does not live long enough for more.
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Duser.language=en",
                "-Djava.io.tmpdir=" + folder,
                "-cp", classPath, Launcher.class.getName()));
        command.addAll(List.of(arguments));
        var output = folder.resolve("output");
        var errors = folder.resolve("errors");
        var builder = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().put("DISPLAY", display);
        var process = builder.start();
        try {
            if (!process.waitFor(SAFETY_NET_MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException("still running: " + Files.readString(errors));
            }
        } finally {
            process.destroyForcibly();
        }
        return new Ended(
                process.exitValue(),
                Files.readAllLines(output, StandardCharsets.UTF_8),
                Files.readAllLines(errors, StandardCharsets.UTF_8));
    }
}
