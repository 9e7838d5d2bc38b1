package loginlens.attack.code;

import java.util.List;
import java.util.regex.Pattern;
import loginlens.text.Message;
import loginlens.token.checks.Check;

/**
 * The lines of LoginLens that rejected a token. They are found by the reason of the check: its key stands in the source
 * just where the check has failed.
 */
public final class StrictLines {
    /** Where checks fail. */
    private static final List<String> PLACES = List.of(
            "token/checks/KeyChecks.java", "token/checks/TimelessChecks.java", "token/checks/PartyChecks.java",
            "token/checks/TimeChecks.java", "token/encoding/JsonReader.java", "token/encoding/Base64Url.java");
    private static final Pattern BRANCH = Pattern.compile("(} )?(if|else|while|for|case|switch)\\b.*");
    /** So few lines alone would not be understood. */
    private static final int FEW = 4;

    private StrictLines() {}

    /** The lines behind this check, which has failed. */
    public static Quote of(Check failed) {
        String key = "\"" + innermost(failed.reason()).key() + "\"";
        for (String place : PLACES) {
            List<String> source = Sources.java(place);
            for (int at = 0; at < source.size(); at++) {
                if (source.get(at).contains(key)) {
                    return around(place, source, at);
                }
            }
        }
        throw new IllegalStateException("no source says " + key);
    }

    /** What is wrong with a part is told as the reason within the reason. */
    private static Message innermost(Message reason) {
        return !reason.values().isEmpty() && reason.values().getLast() instanceof Message inner
                ? innermost(inner) : reason;
    }

    private static Quote around(String place, List<String> source, int at) {
        int head = outer(source, at);
        boolean isBranch = BRANCH.matcher(source.get(head).strip()).matches();
        boolean isStatement = !source.get(head).endsWith("{");
        int deciding = isBranch || isStatement ? head : at;
        int first = deciding;
        int last = end(source, deciding);
        while (last - first + 1 < FEW && isBeside(source.get(first - 1), source.get(deciding))) {
            first--;
        }
        return Quote.of(place, source.subList(first, last + 1), deciding - first);
    }

    /** Whether a line is a statement before the other in the same block, and not the end of something else. */
    private static boolean isBeside(String before, String line) {
        return !before.isBlank() && Sources.indentation(before) == Sources.indentation(line)
                && !before.strip().startsWith("}");
    }

    /** The line above that is less indented: the condition, the beginning of the statement, or the method. */
    private static int outer(List<String> source, int at) {
        int line = at;
        int indentation = Sources.indentation(source.get(at));
        while (source.get(line).isBlank() || Sources.indentation(source.get(line)) >= indentation) {
            line--;
        }
        return line;
    }

    /** The last line of what begins here. */
    private static int end(List<String> source, int from) {
        int indentation = Sources.indentation(source.get(from));
        int line = from;
        while (Sources.indentation(source.get(line + 1)) > indentation) {
            line++;
        }
        return source.get(from).endsWith("{") ? line + 1 : line;
    }
}
