package loginlens.ui.token.raw;

import loginlens.text.Words;

/** What is too long to show is cut, and says so: drawing a megabyte would hold up the window. */
public final class Shortened {
    /** The longest value of a claim that is shown whole, in characters. */
    public static final int VALUE = 400;
    /** The longest name that is shown whole. */
    public static final int NAME = 60;
    /** How many claims of a part are shown. */
    public static final int CLAIMS = 40;
    /** How many problems of a part are shown. */
    public static final int PROBLEMS = 5;

    private Shortened() {}

    /** The text, its invisible characters by number; or its beginning and how many characters are missing. */
    public static String text(String text, int longest, Words words) {
        if (text.length() <= longest) {
            return InvisibleCharacters.named(text);
        }
        var start = start(text, longest);
        return words.say("token.shortened", InvisibleCharacters.named(start), text.length() - start.length());
    }

    /** At most this many characters from the start, and no half of a pair. */
    public static String start(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
