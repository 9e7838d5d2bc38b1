import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The licences of all that is packaged. A part without one, or whose licence has no text, stops the packaging. */
final class Licences {
    /** A line of parts.txt: how a jar's name begins, its licence, and the files with its text. */
    private record Part(String jar, List<String> texts) {
        static Part of(String line) {
            var columns = line.split("\\|");
            return new Part(columns[0].strip(), List.of(columns[2].strip().split(" +")));
        }
    }

    private final Path sources;
    private final List<Part> parts;

    /** Those that lie beside the sources of this build folder. */
    Licences(Path target) throws IOException {
        this.sources = target.resolveSibling("src");
        try (var lines = Files.lines(texts().resolve("parts.txt"))) {
            this.parts = lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(Part::of).toList();
        }
    }

    private Path texts() {
        return sources.resolve("package/licences");
    }

    /** Copies the texts to this new folder; each of the jars has to have some. */
    void copyTo(Path folder, Stream<Path> jars) throws IOException {
        Files.createDirectory(folder);
        Files.copy(sources.resolve("LICENSE"), folder.resolve("LICENSE"), StandardCopyOption.COPY_ATTRIBUTES);
        try (var files = Files.list(texts())) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        jars.map(jar -> jar.getFileName().toString()).forEach(jar -> check(jar, folder));
    }

    private void check(String jar, Path folder) {
        var texts = parts.stream()
                .filter(part -> jar.startsWith(part.jar()))
                .flatMap(part -> part.texts().stream())
                .toList();
        if (texts.isEmpty() || !texts.stream().map(folder::resolve).allMatch(Files::exists)) {
            throw new IllegalStateException(
                    jar + " has no licence in src/package/licences/parts.txt, or its text is missing.");
        }
    }
}
