package loginlens.app.server;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import loginlens.Launcher;
import loginlens.api.Http;

/** {@code --api --no-window} in a JVM of its own that has no JavaFX on its class path. */
final class Headless implements AutoCloseable {
    private final Process process;

    /** Starts it with these arguments for Java, and these options. */
    Headless(List<String> jvm, String... options) throws IOException {
        var classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*(openjfx|javafx|atlantafx|ikonli|testfx).*"))
                .collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(jvm);
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath, Launcher.class.getName(), "--no-window"));
        command.addAll(List.of(options));
        process = new ProcessBuilder(command).start();
    }

    Process process() {
        return process;
    }

    /** The address on its first line. */
    URI address() throws IOException {
        return URI.create(process.inputReader().readLine());
    }

    /** A client that talks to it, once its address is on its first line. */
    Http http() throws IOException {
        return new Http(address().getPort());
    }

    /** Tells it to end, as {@code kill} does. By its handle: the process itself would close its streams at once. */
    void terminate() {
        process.toHandle().destroy();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
