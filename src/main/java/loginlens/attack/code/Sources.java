package loginlens.attack.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the sources that come with the build. */
final class Sources {
    private Sources() {}

    /** The lines of a source, named from {@code loginlens}. */
    static List<String> java(String place) {
        return lines("/loginlens/sources/" + place);
    }

    static List<String> lines(String resource) {
        try (InputStream in = Sources.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException brokenBuild) {
            throw new UncheckedIOException(brokenBuild);
        }
    }

    static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
