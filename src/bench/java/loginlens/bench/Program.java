package loginlens.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Java program that measures itself on a display, and says what it measured in lines of a name and numbers. */
record Program(String display, List<String> arguments) {
    /** What a run said, and when it said so: each line's word with its number, and its time since the start. */
    record Run(Map<String, Double> said, Map<String, Double> millisecondsUntil) {}

    static Program of(Display display, List<String> options, String classPath, Class<?> main, String... arguments) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        return new Program(display.name(), command);
    }

    Run run() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(arguments).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        builder.environment().remove("WAYLAND_DISPLAY");
        var said = new HashMap<String, Double>();
        var until = new HashMap<String, Double>();
        long start = System.nanoTime();
        var process = builder.start();
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                // Not the lines of the JVM itself.
                if (line.matches("[a-z-]+ [0-9.E-]+")) {
                    var words = line.split(" ");
                    until.put(words[0], (System.nanoTime() - start) / 1e6);
                    said.put(words[0], Double.parseDouble(words[1]));
                }
            }
        }
        if (process.waitFor() != 0 || said.isEmpty()) {
            throw new IllegalStateException("It failed: " + String.join(" ", arguments));
        }
        return new Run(said, until);
    }
}
