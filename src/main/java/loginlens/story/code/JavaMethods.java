package loginlens.story.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * The methods that are marked with {@link loginlens.text.StepCode}, by the names in that mark. They are read from the
 * sources that this very program was built from, so they are the ones that ran.
 */
final class JavaMethods {
    private static final String MARK = "    @StepCode(";
    private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"");

    private JavaMethods() {}

    static Map<String, Snippet> read() {
        var methods = new HashMap<String, Snippet>();
        try (var sources = new ZipInputStream(Resource.open("sources.zip"))) {
            for (var entry = sources.getNextEntry(); entry != null; entry = sources.getNextEntry()) {
                if (!entry.isDirectory()) {
                    read(entry.getName(), Resource.text(sources), methods);
                }
            }
        } catch (IOException brokenBuild) {
            throw new UncheckedIOException(brokenBuild);
        }
        return methods;
    }

    private static void read(String place, String source, Map<String, Snippet> methods) {
        for (int mark = source.indexOf(MARK); mark >= 0; mark = source.indexOf(MARK, mark + 1)) {
            int declaration = source.indexOf('\n', mark) + 1;
            var method = new Snippet(place, method(source, declaration));
            NAME.matcher(source.substring(mark, declaration)).results()
                    .forEach(name -> methods.put(name.group(1), method));
        }
    }

    /** From its declaration to the bracket that stands as far to the right as that does. */
    private static List<String> method(String source, int declaration) {
        int first = declaration;
        while (source.charAt(first) == ' ') {
            first++;
        }
        var indent = source.substring(declaration, first);
        var end = "\n" + indent + "}";
        var method = source.substring(declaration, source.indexOf(end + "\n", first) + end.length());
        return method.lines().map(line -> line.substring(Math.min(indent.length(), line.length()))).toList();
    }
}
