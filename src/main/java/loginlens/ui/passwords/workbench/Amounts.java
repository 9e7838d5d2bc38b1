package loginlens.ui.passwords.workbench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import loginlens.text.Words;

/** Times from nanoseconds to years, and rates from one to billions a second, in words that fit into a table. */
public final class Amounts {
    private static final MathContext MEASURED = new MathContext(3);
    private static final MathContext ESTIMATED = new MathContext(2);
    private static final MathContext PUBLISHED = new MathContext(4);
    private static final double KILO = 1e3;
    private static final double MEGA = 1e6;
    private static final double GIGA = 1e9;
    private static final double A_MINUTE = 60;
    private static final double AN_HOUR = 3_600;
    private static final double A_DAY = 86_400;
    private static final double A_YEAR = 365.25 * A_DAY;
    private static final double YEARS_FROM = 2 * A_YEAR;

    private final Words words;

    /** Says them in these words. */
    public Amounts(Words words) {
        this.words = words;
    }

    /** A length of time. */
    public String time(Duration duration) {
        return time((double) duration.toNanos());
    }

    /** A length of time in nanoseconds. */
    public String time(double exactNanos) {
        // Rounded first, or 999.6 ns would be 1,000 of them.
        double nanos = exactNanos < A_MINUTE * GIGA ? new BigDecimal(exactNanos).round(MEASURED).doubleValue() : exactNanos;
        if (nanos < KILO) {
            return words.say("passwords.time.nanos", rounded(nanos, MEASURED));
        }
        if (nanos < MEGA) {
            return words.say("passwords.time.micros", rounded(nanos / KILO, MEASURED));
        }
        if (nanos < GIGA) {
            return words.say("passwords.time.millis", rounded(nanos / MEGA, MEASURED));
        }
        return seconds(nanos / GIGA);
    }

    /** A length of time that is only estimated, to two digits. */
    public String about(double nanos) {
        double seconds = nanos / GIGA;
        return seconds >= AN_HOUR && seconds < A_DAY
                ? words.say("passwords.time.hours", rounded(seconds / AN_HOUR, ESTIMATED))
                : time(new BigDecimal(nanos).round(ESTIMATED).doubleValue());
    }

    /** How many fit into a second. */
    public String count(double perSecond) {
        return words.say("passwords.number", rounded(perSecond, MEASURED));
    }

    private String seconds(double seconds) {
        if (seconds < A_MINUTE) {
            return words.say("passwords.time.seconds", rounded(seconds, MEASURED));
        }
        long whole = Math.round(seconds);
        if (seconds < AN_HOUR) {
            return whole % 60 == 0
                    ? words.say("passwords.time.minutes", whole / 60)
                    : words.say("passwords.time.minutes.seconds", whole / 60, whole % 60);
        }
        if (seconds < A_DAY) {
            return whole / 60 % 60 == 0
                    ? words.say("passwords.time.hours", whole / 3_600)
                    : words.say("passwords.time.hours.minutes", whole / 3_600, whole / 60 % 60);
        }
        return seconds < YEARS_FROM
                ? words.say("passwords.time.days", rounded(seconds / A_DAY, MEASURED))
                : words.say("passwords.time.years", rounded(seconds / A_YEAR, MEASURED));
    }

    /** A measured or calculated rate, to three digits. */
    public String rate(double perSecond) {
        return rate(perSecond, MEASURED);
    }

    /** Words of a list per second, to three digits. */
    public String words(double perSecond) {
        double thousands = new BigDecimal(perSecond).round(MEASURED).doubleValue() / KILO;
        return thousands < 1 ? words.say("passwords.words.one", rounded(perSecond, MEASURED))
                : thousands < KILO ? words.say("passwords.words.kilo", rounded(thousands, MEASURED))
                : words.say("passwords.words.mega", rounded(thousands / KILO, MEASURED));
    }

    /** A published rate, with the digits it was published with. */
    public String published(double perSecond) {
        return rate(perSecond, PUBLISHED);
    }

    private String rate(double perSecond, MathContext digits) {
        if (perSecond < KILO) {
            return words.say("passwords.rate.one", rounded(perSecond, digits));
        }
        if (perSecond < MEGA) {
            return words.say("passwords.rate.kilo", rounded(perSecond / KILO, digits));
        }
        return perSecond < GIGA
                ? words.say("passwords.rate.mega", rounded(perSecond / MEGA, digits))
                : words.say("passwords.rate.giga", rounded(perSecond / GIGA, digits));
    }

    private static BigDecimal rounded(double value, MathContext digits) {
        var rounded = new BigDecimal(value).round(digits);
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
