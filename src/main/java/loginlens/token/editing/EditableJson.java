package loginlens.token.editing;

import java.util.Optional;
import loginlens.text.Message;
import loginlens.token.encoding.JsonReader;

/**
 * A part's JSON as it is edited. JSON without a space between its values is laid out in lines, and loses those spaces
 * again on its way back; any other stands as it is. What is not edited comes back letter for letter.
 */
public final class EditableJson {
    private static final String SPACE = " \t\r\n";

    private final boolean compact;
    private final String text;

    private EditableJson(boolean compact, String text) {
        this.compact = compact;
        this.text = text;
    }

    /** Of this JSON. */
    public static EditableJson of(String json) {
        boolean compact = json.equals(withoutSpaces(json));
        return new EditableJson(compact, compact ? laidOut(json) : json);
    }

    /** What is shown to be edited. */
    public String text() {
        return text;
    }

    /** The JSON that goes into the token for this edited text. */
    public String json(String edited) {
        return compact ? withoutSpaces(edited) : edited;
    }

    /** Why this edited text is no JSON object, with the line and the column, both counted from 1. */
    public static Optional<Message> mistake(String edited) {
        var object = JsonReader.read(edited);
        if (object.whole() || object.problems().isEmpty()) {
            return Optional.empty();
        }
        var problem = object.problems().getLast();
        int at = problem.values().stream().filter(Number.class::isInstance).map(Number.class::cast)
                .reduce((first, last) -> last).map(one -> Math.clamp(one.longValue() - 1, 0, edited.length())).orElse(0);
        var before = edited.substring(0, at);
        long line = before.chars().filter(c -> c == '\n').count() + 1;
        return Optional.of(Message.of("token.edit.mistake", line, at - before.lastIndexOf('\n'), problem));
    }

    private static String laidOut(String json) {
        var lines = new StringBuilder();
        walk(json, (letter, inString, depth) -> {
            boolean outer = !inString && depth == 1;
            if (!inString && depth == 0 && letter == '}') {
                lines.append('\n');
            }
            lines.append(letter);
            if (outer && (letter == '{' || letter == ',')) {
                lines.append("\n  ");
            } else if (outer && letter == ':') {
                lines.append(' ');
            }
        });
        return lines.toString();
    }

    private static String withoutSpaces(String json) {
        var kept = new StringBuilder();
        walk(json, (letter, inString, depth) -> {
            if (inString || SPACE.indexOf(letter) < 0) {
                kept.append(letter);
            }
        });
        return kept.toString();
    }

    /** Is told each letter, whether it is in a string, and how many objects and lists are open after it. */
    private interface Visitor {
        void letter(char letter, boolean inString, int depth);
    }

    private static void walk(String json, Visitor visitor) {
        boolean inString = false;
        boolean escaped = false;
        int depth = 0;
        for (int i = 0; i < json.length(); i++) {
            char letter = json.charAt(i);
            boolean quote = letter == '"' && !escaped;
            escaped = inString && letter == '\\' && !escaped;
            if (!inString && (letter == '{' || letter == '[')) {
                depth++;
            } else if (!inString && (letter == '}' || letter == ']')) {
                depth--;
            }
            visitor.letter(letter, inString || quote, depth);
            inString = quote != inString;
        }
    }
}
