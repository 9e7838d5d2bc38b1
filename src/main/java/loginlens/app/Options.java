package loginlens.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import loginlens.text.Message;

/**
 * What the command line asks for.
 *
 * @param data     where accounts and key live, if it is not to be the platform's data folder
 * @param inMemory whether nothing is kept
 * @param tour     where the tour's pictures go, if it is to be played
 */
public record Options(Optional<Path> data, boolean inMemory, Optional<Path> tour) {

    /** How the command line was understood. */
    public sealed interface Reading {
        /** Start with these options. */
        record Start(Options options) implements Reading {}

        /** Say what the options are. */
        record Help() implements Reading {}

        /** Say which version this is. */
        record Version() implements Reading {}

        /** It was not understood, and this is why. */
        record Wrong(Message reason) implements Reading {}
    }

    /** Reads the command line. The first option that asks for help, the version or is wrong decides. */
    public static Reading read(List<String> arguments) {
        var data = Optional.<Path>empty();
        var tour = Optional.<Path>empty();
        boolean inMemory = false;
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var option = rest.next();
            switch (option) {
                case "--help" -> {
                    return new Reading.Help();
                }
                case "--version" -> {
                    return new Reading.Version();
                }
                case "--in-memory" -> inMemory = true;
                case "--data", "--tour" -> {
                    var folder = folder(rest);
                    if (folder.isEmpty()) {
                        return new Reading.Wrong(Message.of("options.folderMissing", option));
                    }
                    if (option.equals("--data")) {
                        data = folder;
                    } else {
                        tour = folder;
                    }
                }
                default -> {
                    return new Reading.Wrong(Message.of("options.unknown", option));
                }
            }
        }
        if (inMemory && data.isPresent()) {
            return new Reading.Wrong(Message.of("options.contradiction"));
        }
        return new Reading.Start(new Options(data, inMemory, tour));
    }

    private static Optional<Path> folder(Iterator<String> rest) {
        if (!rest.hasNext()) {
            return Optional.empty();
        }
        var text = rest.next();
        if (text.isBlank() || text.startsWith("--")) {
            return Optional.empty();
        }
        try {
            // H2 takes no relative path, and the current folder may change its meaning.
            return Optional.of(Path.of(text).toAbsolutePath().normalize());
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
