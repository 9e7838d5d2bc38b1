package loginlens.token.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import loginlens.token.checks.TokenInspector;
import loginlens.token.encoding.Base64Url;
import loginlens.token.reading.DateReading.Date;
import loginlens.token.reading.DateReading.NotADate;
import loginlens.token.reading.DateReading.Odd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReadingTest {

    private static DateReading read(String name, String value) {
        String json = "{\"" + name + "\":" + value + "}";
        return new TokenInspector().read("e30." + Base64Url.encode(json.getBytes(StandardCharsets.UTF_8)) + ".")
                .claim(name).orElseThrow().date();
    }

    @ParameterizedTest
    @CsvSource({"1772373800, 2026-03-01T14:03:20Z, false", "1772373800.0, 2026-03-01T14:03:20Z, false",
            "1772373800.25, 2026-03-01T14:03:20.250Z, true", "1772373800.0000000001, 2026-03-01T14:03:20Z, true",
            "17723738e2, 2026-03-01T14:03:20Z, false",
            "0, 1970-01-01T00:00:00Z, false", "0e999999999, 1970-01-01T00:00:00Z, false",
            "253402300799, 9999-12-31T23:59:59Z, false", "99999999999, 5138-11-16T09:46:39Z, false"})
    void aNumberOfSecondsIsADateAndMayHaveAFraction(String value, Instant at, boolean fraction) {
        assertThat(read("exp", value)).isEqualTo(new Date(at, fraction));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', value = {
            "1772373800000, milliseconds, 2026-03-01T14:03:20Z", "1772373800000000, microseconds, 2026-03-01T14:03:20Z",
            "\"1772373800\", string, 2026-03-01T14:03:20Z", "\"2026-03-01T14:03:20Z\", string, 2026-03-01T14:03:20Z",
            "\"tomorrow\", string,", "\"9999999999999999999\", string,",
            "-1, negative, 1969-12-31T23:59:59Z", "-0.5, negative, 1969-12-31T23:59:59.500Z",
            "253402300800, outOfRange,", "9223372036854776, microseconds, 2262-04-11T23:47:16.854Z",
            "-9223372036854775808, outOfRange,",
            "1e400, outOfRange,", "-1e999999999, outOfRange,", "1e-999999999, outOfRange,",
            "1e99999999999, outOfRange,",
            "null, type,", "true, type,", "[1], type,", "{}, type,"})
    void whatIsNoDateSaysWhyAndWhatWasPerhapsMeant(String value, String why, Instant perhaps) {
        Odd odd = (Odd) read("exp", value);
        assertThat(odd.why().key()).isEqualTo("token.date." + why);
        assertThat(odd.perhaps()).isEqualTo(Optional.ofNullable(perhaps));
    }

    @Test
    void onlyClaimsThatAreDatesByTheirDefinitionAreRead() {
        assertThat(read("auth_time", "1")).isInstanceOf(Date.class);
        assertThat(read("updated_at", "1")).isInstanceOf(Date.class);
        assertThat(read("Exp", "1")).isInstanceOf(NotADate.class);
        assertThat(read("sub", "1772373800")).isInstanceOf(NotADate.class);
    }
}
