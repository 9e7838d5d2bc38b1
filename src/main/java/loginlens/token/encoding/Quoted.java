package loginlens.token.encoding;

import java.util.Locale;

/** Makes text from outside fit to stand in a sentence: short, and with nothing invisible in it. */
public final class Quoted {
    private static final int LONGEST = 40;

    private Quoted() {}

    /** The text itself, cut after 40 characters and with invisible characters replaced. */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).map(c -> isVisible(c) ? c : 0xFFFD).forEach(shown::appendCodePoint);
        int end = text.codePoints().limit(LONGEST).map(Character::charCount).sum();
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }

    /** One character: itself if it can be seen, otherwise its number. */
    static String character(char c) {
        return c > ' ' && c < 0x7F ? String.valueOf(c) : String.format(Locale.ROOT, "U+%04X", (int) c);
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                 Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
