package loginlens.token.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import loginlens.text.Message;
import loginlens.token.reading.DateReading.Date;
import loginlens.token.reading.DateReading.NotADate;
import loginlens.token.reading.DateReading.Odd;

/** Reads NumericDates (RFC 7519 §2) from the claims that are defined as such. */
final class NumericDate {
    private static final Set<String> NAMES = Set.of("exp", "nbf", "iat", "auth_time", "updated_at", "toe");

    private static final BigDecimal YEAR_10000 = BigDecimal.valueOf(253_402_300_800L);
    private static final BigDecimal YEAR_2001_MILLIS = BigDecimal.valueOf(1_000_000_000_000L);
    private static final BigDecimal YEAR_5138_MILLIS = BigDecimal.valueOf(100_000_000_000_000L);
    private static final BigDecimal YEAR_2001_MICROS = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final BigDecimal YEAR_5138_MICROS = BigDecimal.valueOf(100_000_000_000_000_000L);
    /** A number this far behind the point is no date, and rounding it would take its exponent in memory. */
    private static final int MOST_DECIMALS = 2_000;

    /** With so many digits a whole number is before the year 10000; nearly every date is of this kind. */
    private static final int PLAIN_DIGITS = 11;

    private NumericDate() {}

    static DateReading read(Claim claim) {
        if (!NAMES.contains(claim.name())) {
            return new NotADate();
        }
        return switch (claim.type()) {
            case NUMBER -> number(claim.rawValue());
            case STRING -> new Odd(Message.of("token.date.string"), meant(claim.text().orElseThrow()));
            case BOOLEAN, NULL, ARRAY, OBJECT -> new Odd(Message.of("token.date.type"), Optional.empty());
        };
    }

    private static DateReading number(String raw) {
        if (isPlain(raw)) {
            return new Date(Instant.ofEpochSecond(Long.parseLong(raw)), false);
        }
        BigDecimal seconds;
        try {
            seconds = new BigDecimal(raw);
        } catch (NumberFormatException exponentBeyondInt) {
            return outOfRange();
        }
        if (seconds.signum() == 0) {
            return new Date(Instant.EPOCH, false);
        }
        if (seconds.compareTo(YEAR_10000) >= 0) {
            return tooLate(seconds);
        }
        if (seconds.compareTo(YEAR_10000.negate()) < 0 || seconds.scale() > MOST_DECIMALS) {
            return outOfRange();
        }
        if (seconds.signum() < 0) {
            return new Odd(Message.of("token.date.negative"), Optional.of(instant(seconds)));
        }
        Instant at = instant(seconds);
        return new Date(at, BigDecimal.valueOf(at.getEpochSecond()).compareTo(seconds) != 0);
    }

    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return raw.length() <= PLAIN_DIGITS;
    }

    private static DateReading tooLate(BigDecimal number) {
        if (number.compareTo(YEAR_2001_MILLIS) >= 0 && number.compareTo(YEAR_5138_MILLIS) < 0) {
            return new Odd(Message.of("token.date.milliseconds"),
                    Optional.of(Instant.ofEpochMilli(number.longValue())));
        }
        if (number.compareTo(YEAR_2001_MICROS) >= 0 && number.compareTo(YEAR_5138_MICROS) < 0) {
            return new Odd(Message.of("token.date.microseconds"),
                    Optional.of(Instant.ofEpochMilli(number.longValue() / 1_000)));
        }
        return outOfRange();
    }

    private static DateReading outOfRange() {
        return new Odd(Message.of("token.date.outOfRange"), Optional.empty());
    }

    private static Instant instant(BigDecimal seconds) {
        BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
        long nanos = seconds.subtract(whole).movePointRight(9).longValue();
        return Instant.ofEpochSecond(whole.longValueExact(), nanos);
    }

    /** What a date in quotes was probably meant to be: a NumericDate, or a date in ISO 8601. */
    private static Optional<Instant> meant(String text) {
        if (text.length() <= 20 && text.matches("[0-9]+(\\.[0-9]+)?")) {
            return number(text) instanceof Date(Instant at, boolean _) ? Optional.of(at) : Optional.empty();
        }
        try {
            return text.length() > 40 ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeException notIso) {
            return Optional.empty();
        }
    }
}
