package loginlens.ui.flow.detail;

import java.util.ArrayList;
import java.util.List;

/** A line of code, fitted into so many columns without a change to what it says. */
final class CodeLine {
    private static final int FURTHER_IN = 4;

    private CodeLine() {}

    /** The line in pieces of at most this many columns, broken where code may be; indented by half as much as it was. */
    static List<String> broken(String line, int columns) {
        var code = line.stripLeading();
        var indent = " ".repeat((line.length() - code.length()) / 2);
        var pieces = new ArrayList<String>();
        var rest = indent + code;
        while (rest.length() > columns) {
            int at = breakIn(rest, columns, rest.length() - rest.stripLeading().length());
            if (at >= rest.length()) {
                break;
            }
            pieces.add(rest.substring(0, at).stripTrailing());
            rest = indent + (isComment(line) ? "// " : " ".repeat(FURTHER_IN)) + rest.substring(at).stripLeading();
        }
        pieces.add(rest);
        return pieces;
    }

    static boolean isComment(String line) {
        var code = line.stripLeading();
        return code.startsWith("//") || code.startsWith("/*") || code.startsWith("*");
    }

    /** The last good place for a break: after a blank or an opening bracket, before a dot; else in the middle. */
    private static int breakIn(String text, int columns, int indent) {
        int least = indent + FURTHER_IN + 1;
        for (int at = Math.min(columns, text.length() - 1); at > least; at--) {
            char before = text.charAt(at - 1);
            char after = text.charAt(at);
            if (before == ' ' || before == '(' && after != ')' || after == '.') {
                return at;
            }
        }
        return Math.max(columns, least);
    }
}
