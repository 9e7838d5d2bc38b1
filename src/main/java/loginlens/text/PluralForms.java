package loginlens.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Chooses among the forms that a sentence has for a number, as ICU's MessageFormat writes them:
 * {@code {0, plural, =0 {no accounts} one {# account} other {# accounts}}}. Translators and their programs know this
 * notation. A form may be a whole sentence and have other values in it; {@code #} is the number.
 */
final class PluralForms {
    private static final Pattern BEGINNING = Pattern.compile("\\{(\\d+), plural, ");

    private final String pattern;
    /** Just behind what was read last. */
    private int at;

    private PluralForms(String pattern) {
        this.pattern = pattern;
    }

    /** The pattern with only those forms that belong to these values. */
    static String choose(String pattern, Object[] values, Locale language) {
        return new PluralForms(pattern).chosen(values, language);
    }

    private String chosen(Object[] values, Locale language) {
        var chosen = new StringBuilder();
        var beginning = BEGINNING.matcher(pattern);
        int copied = 0;
        while (beginning.find(copied)) {
            chosen.append(pattern, copied, beginning.start());
            at = beginning.end();
            var value = beginning.group(1);
            var number = new BigDecimal(values[Integer.parseInt(value)].toString());
            var forms = forms();
            var exact = forms.get("=" + number.toPlainString());
            var form = exact == null
                    ? forms.getOrDefault(Plural.of(number, language).keyword(), forms.get("other"))
                    : exact;
            chosen.append(form.replace("#", "{" + value + "}"));
            copied = at;
        }
        return chosen.append(pattern.substring(copied)).toString();
    }

    private Map<String, String> forms() {
        var forms = new HashMap<String, String>();
        while (pattern.charAt(at) != '}') {
            int opening = pattern.indexOf('{', at);
            int closing = closing(opening);
            forms.put(pattern.substring(at, opening).strip(), pattern.substring(opening + 1, closing));
            at = closing + 1;
        }
        at++;
        return forms;
    }

    /** Where the bracket is closed that opens here. */
    private int closing(int opening) {
        int depth = 0;
        for (int here = opening; here < pattern.length(); here++) {
            depth += switch (pattern.charAt(here)) {
                case '{' -> 1;
                case '}' -> -1;
                default -> 0;
            };
            if (depth == 0) {
                return here;
            }
        }
        throw new IllegalArgumentException("A bracket is not closed: " + pattern);
    }
}
