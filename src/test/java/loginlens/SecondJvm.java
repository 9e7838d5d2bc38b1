package loginlens;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

    /**
     * Opens the window where nobody sees it, kills it hard once it says this line on standard error, and returns all
     * that it said there. {@code loaded} gets a line for each class that it loaded.
     */
    public static List<String> openAndKill(Path folder, Path loaded, String line, String... arguments)
            throws IOException, InterruptedException {
        var options = List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Xlog:class+load:file=" + loaded);
        var builder = new ProcessBuilder(command(folder, options, entry -> true, arguments));
        builder.environment().put("DISPLAY", "none");
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        var process = builder.start();
        var said = new ArrayList<String>();
        try (var lines = process.errorReader(StandardCharsets.UTF_8)) {
            do {
                said.add(Objects.requireNonNull(lines.readLine(), "It ended before it said so: " + said));
            } while (!said.getLast().endsWith(line));
        } finally {
            process.destroyForcibly().waitFor();
        }
        return said;
    }

    private static Ended run(Path folder, String display, Predicate<String> entries, String... arguments)
            throws IOException, InterruptedException {
        var command = command(folder, List.of(), entries, arguments);
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

    private static List<String> command(
            Path folder, List<String> options, Predicate<String> entries, String... arguments) {
        var classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entries)
                .collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Duser.language=en",
                "-Djava.io.tmpdir=" + folder,
                "-cp", classPath));
        command.addAll(options);
        command.add(Launcher.class.getName());
        command.addAll(List.of(arguments));
        return command;
    }
}
