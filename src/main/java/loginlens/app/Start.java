package loginlens.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import loginlens.account.store.AccountStores;
import loginlens.api.WebApi;
import loginlens.app.server.HeadlessApi;
import loginlens.app.server.Repairs;
import loginlens.app.server.ServerFactory;
import loginlens.app.tour.HoldableExecutor;
import loginlens.app.tour.Tour;
import loginlens.app.window.Desktop;
import loginlens.app.window.StartTrace;
import loginlens.app.window.WindowMaker;
import loginlens.auth.ServerTime;
import loginlens.auth.json.ReplyJson;
import loginlens.preferences.Preferences;
import loginlens.text.Words;
import loginlens.ui.shell.About;

/** Decides what a command line starts: the window, the web API alone, the tour, or a few lines of text. */
public final class Start {
    private static final Logger LOG = System.getLogger(Start.class.getName());
    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;

    /** Prints replies and answers to {@code out}, all else to {@code err}. */
    public Start(PrintStream out, PrintStream err, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.environment = Map.copyOf(environment);
    }

    /**
     * Starts what is asked for.
     *
     * @return 0: it is done, or has started and goes on by itself; 1: it failed; 2: it was not understood
     */
    public int run(List<String> arguments) {
        // One line for each entry of the log, unless somebody has configured it otherwise.
        if (System.getProperty("java.util.logging.SimpleFormatter.format") == null) {
            System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %5$s%6$s%n");
        }
        return switch (Options.read(arguments)) {
            case Options.Reading.Help() -> print(words().say(
                    "app.usage", DataFolder.ofThisSystem(environment), String.valueOf(WebApi.USUAL_PORT)));
            case Options.Reading.Version() -> print(words().say("app.version", version()));
            case Options.Reading.Wrong(var reason) -> {
                err.println(words().say(reason));
                yield 2;
            }
            case Options.Reading.Start(var options) -> start(options);
        };
    }

    private int print(String text) {
        out.println(text);
        return 0;
    }

    private int start(Options options) {
        if (options.repair().isPresent()) {
            boolean repaired = new Repairs(new AccountStores(serverTime().real()), words(), out, err)
                    .repair(options.repair().get(), folder(options).orElseThrow());
            if (!repaired || options.api().isEmpty()) {
                return repaired ? 0 : 1;
            }
        }
        if (options.tour().isPresent()) {
            return tour(options.tour().get());
        }
        boolean display = Display.isThere(System.getProperty("os.name"), environment);
        if (options.api().isPresent() && !(options.window() && display)) {
            return serve(options);
        }
        if (!display) {
            var folder = temporaryFolder();
            err.println(words().say("app.noDisplay", folder));
            return tour(folder);
        }
        var trace = options.trace() ? StartTrace.to(err) : StartTrace.off();
        trace.done("main");
        // Beside the toolkit, which takes longest to start and needs nothing of this.
        var desktop = CompletableFuture.supplyAsync(
                () -> desktop(options, trace), task -> Thread.ofPlatform().name("prepare-window").start(task));
        try {
            Platform.startup(() -> {
                trace.done("toolkit");
                desktop.join().show();
            });
        } catch (UnsupportedOperationException noDisplay) {
            LOG.log(Level.DEBUG, "The toolkit has no display", noDisplay);
            return failed("app.displayFails", environment.getOrDefault("DISPLAY", ""));
        }
        return 0;
    }

    private Desktop desktop(Options options, StartTrace trace) {
        var time = serverTime();
        var words = words(time);
        var workers = workers();
        var folder = folder(options);
        var preferences = preferences(folder, workers);
        var maker = new WindowMaker(words, workers, new About(version(), folder.map(Path::toString)));
        var wish = new Desktop.Wish(folder, options.api(), trace);
        return new Desktop(wish, new ServerFactory(time, words, preferences), maker, preferences, words);
    }

    private int serve(Options options) {
        var time = serverTime();
        var words = words(time);
        if (options.window()) {
            err.println(words.say("app.noDisplay.api"));
        }
        var folder = folder(options);
        var servers = new ServerFactory(time, words, preferences(folder, workers()));
        return new HeadlessApi(servers, words, out, err).start(folder, options.api().getAsInt()) ? 0 : 1;
    }

    private Optional<Path> folder(Options options) {
        return options.inMemory()
                ? Optional.empty()
                : Optional.of(options.data().orElseGet(() -> DataFolder.ofThisSystem(environment)));
    }

    private static Preferences preferences(Optional<Path> folder, Executor workers) {
        return folder.map(place -> Preferences.in(place, workers)).orElseGet(Preferences::unsaved);
    }

    private int tour(Path folder) {
        if (!isWritable(folder)) {
            return failed("tour.folder", folder);
        }
        Display.doWithout();
        var time = serverTime();
        var words = words(time);
        var executor = new HoldableExecutor(workers());
        var maker = new WindowMaker(words, executor, new About(version(), Optional.empty()));
        var server = new ServerFactory(time, words, Preferences.unsaved()).inMemory();
        var replies = new ReplyJson(words);
        server.exchanges().onAdded(exchange -> out.println(replies.line(exchange)));
        return Tour.play(folder, server, maker, executor, words) ? 0 : failed("tour.failed");
    }

    private int failed(String key, Object... values) {
        err.println(words().say(key, values));
        return 1;
    }

    private static boolean isWritable(Path folder) {
        try {
            return Files.isWritable(Files.createDirectories(folder));
        } catch (IOException cannotBeMade) {
            return false;
        }
    }

    private static ServerTime serverTime() {
        return new ServerTime(Clock.systemDefaultZone());
    }

    private static Words words() {
        return words(serverTime());
    }

    /** For dates that are told: which day it is today, is told by the same clock as the tokens' dates. */
    private static Words words(ServerTime time) {
        return new Words(Locale.getDefault(), time);
    }

    /** Virtual threads: nobody interrupts them, and none of them keeps the program from ending. */
    private static Executor workers() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("loginlens-tour");
        } catch (IOException noTemporaryFolder) {
            throw new UncheckedIOException(noTemporaryFolder);
        }
    }

    private static String version() {
        var properties = new Properties();
        try (InputStream in = Start.class.getResourceAsStream("/loginlens/version.properties")) {
            properties.load(in);
        } catch (IOException brokenBuild) {
            throw new UncheckedIOException(brokenBuild);
        }
        return properties.getProperty("version");
    }
}
