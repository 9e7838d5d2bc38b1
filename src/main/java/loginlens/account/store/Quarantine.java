package loginlens.account.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import loginlens.files.DurableFiles;
import loginlens.files.OwnerOnly;

/** A folder of folders, numbered: each takes what was set aside at one time, under its old name. */
final class Quarantine {
    private final Path folder;

    Quarantine(Path folder) {
        this.folder = folder;
    }

    /** Moves those of the paths that are there into the next new folder; which one that is. */
    Path move(List<Path> paths) throws IOException {
        Path target = nextFolder();
        for (Path path : paths) {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                DurableFiles.move(path, target.resolve(path.getFileName()));
            }
        }
        return target;
    }

    /** Copies the file into the next new folder. */
    void copy(Path file) throws IOException {
        try (InputStream content = DurableFiles.newInputStream(file)) {
            DurableFiles.write(content, nextFolder().resolve(file.getFileName()));
        }
    }

    private Path nextFolder() throws IOException {
        int number = 1;
        while (Files.exists(folder.resolve(Integer.toString(number)), LinkOption.NOFOLLOW_LINKS)) {
            number++;
        }
        Path next = folder.resolve(Integer.toString(number));
        OwnerOnly.createFolders(next);
        OwnerOnly.restrict(folder);
        OwnerOnly.restrict(next);
        return next;
    }
}
