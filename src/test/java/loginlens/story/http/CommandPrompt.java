package loginlens.story.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a line that is typed at the Command Prompt of Windows reaches a program: cmd puts its variables in, then reads
 * quotes and carets; what is left, the program's start-up code takes apart by the rules of Microsoft's C runtime.
 */
final class CommandPrompt {
    private static final Pattern VARIABLE = Pattern.compile("%([^%]+)%");

    private CommandPrompt() {}

    /** The arguments that the program gets; an assertion fails if cmd would run or redirect anything else. */
    static List<String> arguments(String line, Map<String, String> variables) {
        return split(read(expanded(line, variables)));
    }

    /** A name that is no variable stays as it stands, and its second percent sign may begin the next. */
    private static String expanded(String line, Map<String, String> variables) {
        var out = new StringBuilder();
        var found = VARIABLE.matcher(line);
        int from = 0;
        while (found.find(from)) {
            var value = variables.get(found.group(1));
            if (value == null) {
                out.append(line, from, found.end() - 1);
                from = found.end() - 1;
            } else {
                out.append(line, from, found.start()).append(value);
                from = found.end();
            }
        }
        return out + line.substring(from);
    }

    private static String read(String line) {
        var out = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (!quoted && letter == '^') {
                out.append(line.charAt(++at));
                continue;
            }
            if (!quoted && "&|<>\n\r".indexOf(letter) >= 0) {
                throw new AssertionError("cmd would do something at " + at + " of: " + line);
            }
            quoted ^= letter == '"';
            out.append(letter);
        }
        return out.toString();
    }

    private static List<String> split(String line) {
        var arguments = new ArrayList<String>();
        var argument = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            int backslashes = 0;
            while (at < line.length() && line.charAt(at) == '\\') {
                backslashes++;
                at++;
            }
            boolean beforeQuote = at < line.length() && line.charAt(at) == '"';
            argument.append("\\".repeat(beforeQuote ? backslashes / 2 : backslashes));
            if (beforeQuote && backslashes % 2 == 0) {
                quoted = !quoted;
            } else if (at < line.length() && line.charAt(at) == ' ' && !quoted) {
                arguments.add(argument.toString());
                argument.setLength(0);
            } else if (at < line.length()) {
                argument.append(line.charAt(at));
            }
        }
        arguments.add(argument.toString());
        return arguments;
    }
}
