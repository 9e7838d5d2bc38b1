package loginlens.bench;

import java.io.IOException;
import java.util.Optional;

/** An X server of its own, whose screen nobody sees. */
public record Display(Process server, String name) implements AutoCloseable {
    /** Opens one, unless there is no Xvfb here. */
    static Optional<Display> open() {
        try {
            // It writes the number that it found free to its standard output.
            var server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Optional.ofNullable(server.inputReader().readLine()).map(number -> new Display(server, ":" + number));
        } catch (IOException noXvfb) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        server.destroy();
    }
}
