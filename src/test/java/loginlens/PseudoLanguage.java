package loginlens;

import java.time.Clock;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import loginlens.text.Words;

/**
 * A language that nobody speaks, made from the English of today: every letter has an accent, and every text is 40 %
 * longer, as translations are. People who know English can still read it.
 */
public final class PseudoLanguage extends ResourceBundle {
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";
    private static final double LONGER = 1.4;

    private final Map<String, String> texts;

    private PseudoLanguage(ResourceBundle english) {
        texts = english.keySet().stream()
                .collect(Collectors.toMap(key -> key, key -> translated(key, english.getString(key))));
    }

    /** The words in this language. */
    public static Words words(Clock clock) {
        return new Words(new PseudoLanguage(new Words(Locale.ENGLISH, clock).bundle()), Locale.ENGLISH, clock);
    }

    private static String translated(String key, String text) {
        return key.equals("language") ? text : new Stretching(text).all();
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }

    /** One text on its way: what stands in brackets is a value, unless it is a form of a plural. */
    private static final class Stretching {
        private final String text;
        private final StringBuilder out = new StringBuilder();
        private int letters;
        private int added;

        private Stretching(String text) {
            this.text = text;
        }

        private String all() {
            forms(0, text.length());
            // Short words may have too few vowels.
            while (added < Math.floor(letters * (LONGER - 1))) {
                out.append('~');
                added++;
            }
            return out.toString();
        }

        private void forms(int from, int to) {
            int at = from;
            while (at < to) {
                if (text.charAt(at) != '{') {
                    letter(text.charAt(at++));
                    continue;
                }
                int end = closing(at);
                if (text.substring(at, end).contains(", plural, ")) {
                    plural(at, end);
                } else {
                    out.append(text, at, end);
                }
                at = end;
            }
        }

        private void plural(int from, int end) {
            int at = from + 1;
            out.append('{');
            while (at < end) {
                if (text.charAt(at) == '{') {
                    int formEnd = closing(at);
                    out.append('{');
                    forms(at + 1, formEnd - 1);
                    out.append('}');
                    at = formEnd;
                } else {
                    out.append(text.charAt(at++));
                }
            }
        }

        private void letter(char plain) {
            int index = PLAIN.indexOf(plain);
            char said = index < 0 ? plain : ACCENTED.charAt(index);
            out.append(said);
            if (index >= 0) {
                letters++;
                if ("aeiou".indexOf(plain) >= 0 && added < letters * (LONGER - 1)) {
                    out.append(said);
                    added++;
                }
            }
        }

        /** Just behind the bracket that closes the one here. */
        private int closing(int opening) {
            int depth = 0;
            int at = opening;
            do {
                depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
                at++;
            } while (depth > 0);
            return at;
        }
    }
}
