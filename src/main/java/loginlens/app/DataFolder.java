package loginlens.app;

import dev.dirs.ProjectDirectories;
import java.nio.file.Path;

/** Where LoginLens keeps accounts, key and settings unless it is told otherwise. */
final class DataFolder {
    private DataFolder() {}

    /** The folder that this system wants an app's data to live in. */
    static Path ofThisSystem() {
        return Path.of(ProjectDirectories.from("", "", "LoginLens").dataLocalDir);
    }
}
