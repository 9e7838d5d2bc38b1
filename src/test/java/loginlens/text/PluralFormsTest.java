package loginlens.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralFormsTest {
    private static final String SPACES = "Left out {0, plural, =0 {no spaces} one {# space} other {# spaces}}.";

    @Test
    void theNumberDecidesTheForm() {
        assertThat(chosen(SPACES, 0)).isEqualTo("Left out no spaces.");
        assertThat(chosen(SPACES, 1)).isEqualTo("Left out {0} space.");
        assertThat(chosen(SPACES, 2)).isEqualTo("Left out {0} spaces.");
    }

    @Test
    void noneIsMoreThanOneWhereItHasNoFormOfItsOwn() {
        assertThat(chosen("{0, plural, one {# key} other {# keys}}", 0)).isEqualTo("{0} keys");
    }

    @Test
    void whatIsNotWholeIsMoreThanOne() {
        assertThat(chosen("{0, plural, one {# day} other {# days}}", new BigDecimal("1.5"))).isEqualTo("{0} days");
        assertThat(chosen("{0, plural, one {# day} other {# days}}", new BigDecimal("1.00"))).isEqualTo("{0} day");
    }

    @Test
    void aFormMayHoldOtherValuesAndASentenceMayHaveTwoNumbers() {
        var pattern = "{0, plural, one {# of {1} is} other {# of {1} are}} on, {1, plural, one {# row} other {# rows}}";

        assertThat(chosen(pattern, 1, 3)).isEqualTo("{0} of {1} is on, {1} rows");
    }

    @Test
    void aBracketThatIsNotClosedIsAProgrammingError() {
        assertThatThrownBy(() -> chosen("{0, plural, one {# row", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** From the charts of Unicode's CLDR. */
    @ParameterizedTest
    @CsvSource({
        "en, 0, OTHER", "en, 1, ONE", "en, 21, OTHER",
        "de, 1, ONE", "de, 2, OTHER",
        "fr, 0, ONE", "fr, 1, ONE", "fr, 2, OTHER",
        "ja, 1, OTHER", "zh, 1, OTHER",
        "cs, 1, ONE", "cs, 4, FEW", "cs, 5, OTHER",
        "pl, 1, ONE", "pl, 2, FEW", "pl, 12, MANY", "pl, 21, MANY", "pl, 22, FEW",
        "ru, 1, ONE", "ru, 11, MANY", "ru, 21, ONE", "ru, 23, FEW", "ru, 113, MANY"})
    void eachLanguageHasItsOwnRule(String language, int number, Plural plural) {
        assertThat(Plural.of(BigDecimal.valueOf(number), Locale.forLanguageTag(language))).isEqualTo(plural);
    }

    private static String chosen(String pattern, Object... values) {
        return PluralForms.choose(pattern, values, Locale.ENGLISH);
    }
}
