package loginlens.token.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import loginlens.text.Message;

/**
 * A PEM text as it was pasted, put back into its lines: out of a quoted mail, a string literal or a variable.
 *
 * @param lines the text with one line after the other
 * @param notes what was left out
 */
record PemText(String lines, List<Message> notes) {
    private static final Pattern QUOTED = Pattern.compile("(?m)^[ \\t]*(?:>[ \\t]?)+");
    /** Two string literals that a program joins, one a line. */
    private static final Pattern JOINED = Pattern.compile("[\"'`][ \\t]*[+.]?[ \\t]*\\R[ \\t]*[+.]?[ \\t]*[\"'`]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\+r\\\\+n|\\\\+n");

    static PemText of(String pasted) {
        List<Message> notes = new ArrayList<>();
        String lines = without(QUOTED, pasted, "", "token.key.note.mail", notes);
        lines = without(JOINED, lines, "\n", "token.key.note.joined", notes);
        return new PemText(without(ESCAPED, lines, "\n", "token.key.note.escapes", notes), notes);
    }

    private static String without(Pattern what, String text, String instead, String note, List<Message> notes) {
        String without = what.matcher(text).replaceAll(instead);
        if (without.length() < text.length()) {
            notes.add(Message.of(note));
        }
        return without;
    }
}
