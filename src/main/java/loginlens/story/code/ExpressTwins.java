package loginlens.story.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines that do the steps with Node and Express, by the names that stand above them; written for this purpose. */
final class ExpressTwins {
    private static final String SECTION = "//# ";

    private ExpressTwins() {}

    static Map<String, List<String>> read() {
        var twins = new HashMap<String, List<String>>();
        List<String> section = new ArrayList<>();
        for (var line : lines()) {
            if (line.startsWith(SECTION)) {
                section = new ArrayList<>();
                twins.put(line.substring(SECTION.length()), section);
            } else if (!line.isEmpty()) {
                section.add(line);
            }
        }
        return twins;
    }

    private static List<String> lines() {
        try (var in = Resource.open("express.js")) {
            return Resource.text(in).lines().toList();
        } catch (IOException brokenBuild) {
            throw new UncheckedIOException(brokenBuild);
        }
    }
}
