package loginlens.story.http;

import java.util.regex.Pattern;

/** Who reads a line that is pasted. */
public enum Shell {
    /** The shells of Linux and macOS: sh, bash, zsh. */
    POSIX {
        @Override
        String quoted(String text) {
            return "'" + text.replace("'", "'\\''") + "'";
        }

        @Override
        String quoted(String before, String variable, String after) {
            return quoted(before + '"') + "\"$" + variable + "\"" + quoted('"' + after);
        }
    },

    /**
     * The Command Prompt of Windows. It reads the line first, and knows no backslash: each double quote begins or ends
     * what it leaves alone. The program then takes the line apart by other rules, which know {@code \"}.
     */
    COMMAND_PROMPT {
        @Override
        String quoted(String text) {
            var argument = '"' + escaped(text) + '"';
            return SPECIAL.matcher(text).find() ? careted(argument) : argument;
        }

        @Override
        String quoted(String before, String variable, String after) {
            // The two quotes around the variable are the only ones that cmd may see: what it puts in between is text.
            return careted('"' + escaped(before)) + "\\\"%" + variable + "%\\\"" + careted(escaped(after) + '"');
        }
    };

    private static final Pattern SPECIAL = Pattern.compile("[&|<>^%!()]");
    private static final Pattern SPECIAL_OR_QUOTE = Pattern.compile("[&|<>^%!()\"]");

    /** The one of this computer. */
    public static Shell ofThisComputer() {
        return System.getProperty("os.name").startsWith("Windows") ? COMMAND_PROMPT : POSIX;
    }

    /** This text as one argument, with nothing in it that the shell would take for a command. */
    abstract String quoted(String text);

    /** The same for a text with a variable of the shell in it, which stands between double quotes. */
    abstract String quoted(String before, String variable, String after);

    /** For the program: quotes after a backslash, and twice as many backslashes before them. A line must not break. */
    private static String escaped(String text) {
        return text.replaceAll("[\r\n]", " ").replaceAll("(\\\\*)\"", "$1$1\\\\\"").replaceAll("(\\\\+)$", "$1$1");
    }

    /** For cmd: so that it sees no quote, and takes nothing for a command. */
    private static String careted(String argument) {
        return SPECIAL_OR_QUOTE.matcher(argument).replaceAll("^$0");
    }
}
