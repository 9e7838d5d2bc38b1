package loginlens.ui.passwords.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import loginlens.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    private final Amounts amounts = amounts(Locale.ENGLISH);

    private static Amounts amounts(Locale locale) {
        return new Amounts(new Words(locale, Clock.systemUTC()));
    }

    @ParameterizedTest
    @CsvSource({
        "182.8, 183 ns", "999.6, 1 µs", "40_946, 40.9 µs", "999_700, 1 ms", "214e6, 214 ms", "9.5e9, 9.5 s",
        "60e9, 1 min", "285e9, 4 min 45 s", "59.96e9, 1 min", "3600e9, 1 h", "13_320e9, 3 h 42 min", "864000e9, 10 days",
        "4.352e18, 138 years"
    })
    void aTimeHasThreeDigitsAndTheUnitThatFits(String nanos, String said) {
        assertThat(amounts.time(Double.parseDouble(nanos.replace("_", ""))).replace('\u00a0', ' ')).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"214e6, 210 ms", "30_960e9, 8.6 h", "109e9, 1 min 50 s", "183e9, 3 min", "4.04e18, 127 years"})
    void anEstimateHasOnlyTwo(String nanos, String said) {
        assertThat(amounts.about(Double.parseDouble(nanos.replace("_", ""))).replace('\u00a0', ' ')).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0.811, 0.811 H/s", "22.53, 22.5 H/s", "1437.5, 1.44 kH/s", "33.62e6, 33.6 MH/s", "1.5e9, 1.5 GH/s"})
    void aRateSaysHashesASecond(double perSecond, String said) {
        assertThat(amounts.rate(perSecond).replace('\u00a0', ' ')).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0.811, 0.811 words/s", "999.6, 1k words/s", "697_123, 697k words/s", "33.62e6, 33.6M words/s"})
    void wordsASecondAreCountedInThousandsAndMillions(String perSecond, String said) {
        assertThat(amounts.words(Double.parseDouble(perSecond.replace("_", ""))).replace('\u00a0', ' ')).isEqualTo(said);
    }

    @Test
    void aPublishedRateKeepsItsDigits() {
        assertThat(amounts.published(164.1e9).replace('\u00a0', ' ')).isEqualTo("164.1 GH/s");
        assertThat(amounts.published(21.98e9).replace('\u00a0', ' ')).isEqualTo("21.98 GH/s");
    }

    @Test
    void aNumberAndItsUnitAreNeverOnTwoLines() {
        assertThat(amounts.time(183)).doesNotContain(" ");
        assertThat(amounts.rate(183)).doesNotContain(" ");
    }

    @Test
    void numbersFollowThePersonsLocale() {
        assertThat(amounts(Locale.GERMAN).time(9.5e9)).startsWith("9,5");
    }
}
