package loginlens.app;

import dev.dirs.ProjectDirectories;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where LoginLens keeps accounts, key and settings unless it is told otherwise. */
final class DataFolder {
    private static final String NAME = "LoginLens";

    private DataFolder() {}

    /** The folder that this system wants an app's data to live in. */
    static Path ofThisSystem(Map<String, String> environment) {
        return onWindows(environment)
                .or(() -> onLinux(System.getProperty("os.name"), environment))
                .orElseGet(() -> Path.of(ProjectDirectories.from("", "", NAME).dataLocalDir));
    }

    /** Java takes the home folder from the list of users, but who sets HOME wants that one, as every shell does. */
    static Optional<Path> onLinux(String system, Map<String, String> environment) {
        return Optional.ofNullable(environment.get("HOME"))
                .filter(home -> system.startsWith("Linux") && !environment.containsKey("XDG_DATA_HOME"))
                .map(Path::of)
                .filter(Path::isAbsolute)
                .map(home -> home.resolve(".local/share").resolve(NAME.toLowerCase(Locale.ROOT)));
    }

    /**
     * The same folder as the library finds on Windows. It would start PowerShell to ask for it, which takes a second
     * and is blocked on many school computers; only Windows sets this variable.
     */
    private static Optional<Path> onWindows(Map<String, String> environment) {
        try {
            return Optional.ofNullable(environment.get("LOCALAPPDATA"))
                    .filter(text -> !text.isBlank())
                    .map(Path::of)
                    .filter(Path::isAbsolute)
                    .map(local -> local.resolve(NAME).resolve("data"));
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
