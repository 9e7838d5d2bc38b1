package loginlens.app.tour;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.module.ModuleReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.application.Platform;
import loginlens.app.Display;
import loginlens.app.Start;
import loginlens.app.remote.Remote;

/**
 * A start, a registration and a login that nobody sees, in a folder of their own: while it runs, the JVM notes what an
 * AOT cache should hold (JEP 483, 514 and 515).
 */
public final class Rehearsal {
    private static final String USERNAME = "ada";
    /** No secret: the account lives as long as the rehearsal. */
    private static final String PASSWORD = "poetical science";
    /** What shows a window on a real screen, in software or not; the headless platform uses none of it. */
    private static final Pattern SCREEN = Pattern.compile("com/sun/(glass/ui/(delegate|gtk|mac|win)"
            + "|prism/(d3d|es2|mtl|sw)|scenario/effect/impl/(prism|hw|sw))/.*\\.class");

    private Rehearsal() {}

    /** Plays it; a fault ends it with an exit code other than 0. */
    public static void main(String[] arguments) throws IOException {
        Display.doWithout();
        loadScreenClasses();
        var folder = Files.createTempDirectory("loginlens-rehearsal");
        try {
            new Start(System.out, System.err, Map.of("DISPLAY", "none")).run(List.of("--data", folder.toString()));
            play();
            Platform.exit();
        } catch (RuntimeException fault) {
            Platform.exit();
            throw fault;
        } finally {
            delete(folder);
        }
    }

    private static void play() {
        var remote = new Remote();
        remote.register(USERNAME, PASSWORD);
        remote.logInAs(USERNAME, PASSWORD);
        // The last one is there once all of them are.
        remote.lens(remote.lenses().getLast());
        remote.close();
    }

    private static void loadScreenClasses() throws IOException {
        var graphics = ModuleLayer.boot().configuration().findModule("javafx.graphics").orElseThrow();
        var loader = Platform.class.getClassLoader();
        try (ModuleReader reader = graphics.reference().open(); var names = reader.list()) {
            for (var name : names.filter(SCREEN.asMatchPredicate()).toList()) {
                load(name.substring(0, name.length() - ".class".length()).replace('/', '.'), loader);
            }
        }
    }

    private static void load(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError notForThisSystem) {
            System.getLogger(Rehearsal.class.getName()).log(Level.DEBUG, "Not loaded", notForThisSystem);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
