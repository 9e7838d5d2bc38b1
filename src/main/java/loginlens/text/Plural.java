package loginlens.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/**
 * The form that a word takes beside a number: the cardinal plural rules of Unicode's CLDR, for the languages that schools
 * are most likely to translate into. Every other language goes by the rule of English.
 */
enum Plural {
    ONE, FEW, MANY, OTHER;

    private static final Set<String> WITHOUT = Set.of("ja", "ko", "zh", "th", "vi", "id");
    private static final Set<String> NONE_IS_ONE = Set.of("fr", "pt");
    private static final Set<String> EAST_SLAVIC = Set.of("ru", "uk", "be");
    private static final Set<String> WEST_SLAVIC = Set.of("cs", "sk");

    /** The form beside this number, which is not negative, in this language. */
    static Plural of(BigDecimal amount, Locale language) {
        if (amount.stripTrailingZeros().scale() > 0) {
            return OTHER;
        }
        long number = amount.longValue();
        var code = language.getLanguage();
        if (WITHOUT.contains(code)) {
            return OTHER;
        }
        if (NONE_IS_ONE.contains(code)) {
            return number < 2 ? ONE : OTHER;
        }
        if (WEST_SLAVIC.contains(code)) {
            return number == 1 ? ONE : number >= 2 && number <= 4 ? FEW : OTHER;
        }
        if (code.equals("pl")) {
            return number == 1 ? ONE : isFew(number) ? FEW : MANY;
        }
        if (EAST_SLAVIC.contains(code)) {
            return number % 10 == 1 && number % 100 != 11 ? ONE : isFew(number) ? FEW : MANY;
        }
        return number == 1 ? ONE : OTHER;
    }

    private static boolean isFew(long number) {
        return number % 10 >= 2 && number % 10 <= 4 && (number % 100 < 12 || number % 100 > 14);
    }

    /** What it is called in a bundle. */
    String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
