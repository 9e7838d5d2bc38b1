package loginlens.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import loginlens.api.WebApi;
import loginlens.app.server.Repair;
import loginlens.text.Message;

/**
 * What the command line asks for.
 *
 * @param data     where accounts and key live, if it is not to be the platform's data folder
 * @param inMemory whether nothing is kept
 * @param tour     where the tour's pictures go, if it is to be played
 * @param api      the port of the web API, if it is to serve from the start; 0 for any that is free
 * @param window   whether there is to be a window
 * @param repair   what is to be done first with damaged accounts, if anything
 * @param trace    whether the steps of the start are to be printed, for developers
 */
record Options(
        Optional<Path> data,
        boolean inMemory,
        Optional<Path> tour,
        OptionalInt api,
        boolean window,
        Optional<Repair> repair,
        boolean trace) {
    private static final int LAST_PORT = 65_535;

    /** How the command line was understood. */
    sealed interface Reading {
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
    static Reading read(List<String> arguments) {
        var data = Optional.<Path>empty();
        var tour = Optional.<Path>empty();
        var api = OptionalInt.empty();
        boolean inMemory = false;
        boolean window = true;
        boolean trace = false;
        var repair = Optional.<Repair>empty();
        for (var rest = arguments.listIterator(); rest.hasNext(); ) {
            var option = rest.next();
            switch (option) {
                case "--help" -> {
                    return new Reading.Help();
                }
                case "--version" -> {
                    return new Reading.Version();
                }
                case "--in-memory" -> inMemory = true;
                case "--no-window" -> window = false;
                case "--start-trace" -> trace = true;
                case "--restore", "--set-aside" -> {
                    var asked = option.equals("--restore") ? Repair.RESTORE : Repair.SET_ASIDE;
                    if (repair.isPresent() && repair.get() != asked) {
                        return new Reading.Wrong(Message.of("options.repairOnce"));
                    }
                    repair = Optional.of(asked);
                }
                case "--api" -> {
                    api = port(rest);
                    if (api.isEmpty()) {
                        return new Reading.Wrong(Message.of("options.port"));
                    }
                }
                case "--data", "--tour" -> {
                    var folder = folder(rest);
                    if (folder.isEmpty()) {
                        return new Reading.Wrong(Message.of("options.folderMissing", option));
                    }
                    var file = fileOn(folder.get());
                    if (file.isPresent()) {
                        return new Reading.Wrong(Message.of("options.notAFolder", option, file.get().toString()));
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
        return judge(new Options(data, inMemory, tour, api, window, repair, trace));
    }

    private static Reading judge(Options options) {
        if (options.inMemory && options.data.isPresent()) {
            return new Reading.Wrong(Message.of("options.contradiction"));
        }
        if (options.repair.isPresent() && (options.inMemory || options.tour.isPresent())) {
            return new Reading.Wrong(Message.of("options.repairOfFolder", options.repair.get().option()));
        }
        if (!options.window && options.api.isEmpty() && options.repair.isEmpty()) {
            return new Reading.Wrong(Message.of("options.noWindow"));
        }
        if (options.tour.isPresent() && options.api.isPresent()) {
            return new Reading.Wrong(Message.of("options.tourAlone"));
        }
        return new Reading.Start(options);
    }

    /** The port after the option; the usual one if another option or nothing follows. */
    private static OptionalInt port(ListIterator<String> rest) {
        if (!rest.hasNext()) {
            return OptionalInt.of(WebApi.USUAL_PORT);
        }
        var text = rest.next();
        if (text.startsWith("--")) {
            rest.previous();
            return OptionalInt.of(WebApi.USUAL_PORT);
        }
        boolean isPort = text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= LAST_PORT;
        return isPort ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** The file on the way to this folder, or in its place. */
    private static Optional<Path> fileOn(Path folder) {
        return Stream.iterate(folder, Objects::nonNull, Path::getParent).filter(Files::isRegularFile).findFirst();
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
