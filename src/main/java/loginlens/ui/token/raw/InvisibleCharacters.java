package loginlens.ui.token.raw;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Characters that cannot be seen and yet change how the text around them looks: one that turns the direction of
 * writing can make a value read as another.
 */
public final class InvisibleCharacters {
    /** Not the joiners (U+200C, U+200D), which Persian, Hindi and emoji need, nor the spaces between JSON values. */
    private static final Pattern CHARACTERS =
            Pattern.compile("[[\\p{Cc}\\p{Cf}\\u2028\\u2029]&&[^\\u200C\\u200D\\t\\n\\r]]|\\p{Cs}");
    private static final Pattern IN_A_LINE =
            Pattern.compile("[\\p{Cc}\\u061C\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF]");

    private InvisibleCharacters() {}

    /** The text with the number of each such character in its place: {@code [U+202E]}. */
    public static String named(String text) {
        return CHARACTERS.matcher(text).replaceAll(found ->
                String.format(Locale.ROOT, "[U+%04X]", found.group().codePointAt(0)));
    }

    /** The text with a sign that can be seen for each such character, so that every other one keeps its place. */
    public static String marked(String text) {
        return IN_A_LINE.matcher(text).replaceAll("\uFFFD");
    }
}
