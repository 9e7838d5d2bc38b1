package loginlens.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates and lengths of time in words. The clock is always the 24-hour one, to the second: that is what a token's
 * dates (RFC 7519 §2, NumericDate) are counted in. Of the time until something a second that has begun counts, so that
 * a countdown ends with its last second; of the time since then only a whole one. What is left over of a smaller unit
 * is cut. Months and the order of a date follow the person's locale; UTC is written as in ISO 8601.
 */
public final class Times {
    /** Up to here the rest in the next smaller unit matters. */
    private static final int FEW = 10;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Words words;
    private final DateTimeFormatter date;
    private final Clock clock;

    Times(Words words, Locale locale, Clock clock) {
        this.words = words;
        this.date = DateTimeFormatter.ofLocalizedPattern("yMMMd").withLocale(locale);
        this.clock = clock;
    }

    /** The local time of day, {@code 14:03:20}. */
    public String timeOfDay(Instant at) {
        return TIME.format(at.atZone(clock.getZone()));
    }

    /** The local time, with the date unless it is today's: {@code 14:03:20} or {@code Nov 22, 2026 14:03:20}. */
    public String local(Instant at) {
        var local = at.atZone(clock.getZone());
        var today = clock.instant().atZone(clock.getZone()).toLocalDate();
        var time = TIME.format(local);
        return local.toLocalDate().equals(today) ? time : words.say("time.two", date.format(local), time);
    }

    /** Date and time in UTC, {@code 2026-11-22 14:03:20 UTC}. */
    public String utc(Instant at) {
        return UTC.format(at);
    }

    /** How far away from now: "in 59 minutes", "18 seconds ago", "just now". */
    public String relative(Instant at, Instant now) {
        return at.isAfter(now) ? words.say("time.in", length(until(at, now))) : words.say(since(at, now));
    }

    /** The time until then, in whole seconds and never less than one: a second that has begun counts. */
    public static Duration until(Instant at, Instant now) {
        return wholeSeconds(Duration.between(now, at));
    }

    /** How long ago it was, to be said: "18 seconds ago", "just now". */
    public static Message since(Instant at, Instant now) {
        var past = Duration.between(at, now);
        return past.toSeconds() == 0 ? Message.of("time.now") : Message.of("time.ago", past);
    }

    private String withRest(String large, long count, String key, long rest) {
        return count < FEW && rest > 0 ? words.say("time.two", large, words.say(key, rest)) : large;
    }

    private static Duration wholeSeconds(Duration left) {
        return Duration.ofSeconds(left.getNano() == 0 ? left.getSeconds() : left.getSeconds() + 1);
    }

    /**
     * A length of time in its largest unit, from seconds to years: "59 minutes". Of few hours or days, where half of one
     * would be missed, in the two largest: "1 hour 59 minutes".
     */
    public String length(Duration duration) {
        long seconds = duration.abs().toSeconds();
        if (seconds < 60) {
            return words.say("time.seconds", seconds);
        }
        if (seconds < 3_600) {
            return words.say("time.minutes", seconds / 60);
        }
        if (seconds < 86_400) {
            var hours = words.say("time.hours", seconds / 3_600);
            return withRest(hours, seconds / 3_600, "time.minutes", seconds / 60 % 60);
        }
        long days = seconds / 86_400;
        if (days < FEW) {
            return withRest(words.say("time.days", days), days, "time.hours", seconds / 3_600 % 24);
        }
        return days < 730 ? words.say("time.days", days) : words.say("time.years", days / 365);
    }

    /** A whole length of time on a button: "15 s", "1 min", "8 h". */
    public String shortLength(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 60) {
            return words.say("time.short.seconds", seconds);
        }
        return seconds < 3_600
                ? words.say("time.short.minutes", seconds / 60)
                : words.say("time.short.hours", seconds / 3_600);
    }

    /** What a countdown shows, with the second that has begun: {@code 59:41}, {@code 7:59:41} or {@code 3 days 07:59:41}. */
    public String countdown(Duration left) {
        long seconds = Math.max(0, wholeSeconds(left).toSeconds());
        if (seconds < 3_600) {
            return clock("%02d:%02d", seconds / 60, seconds % 60);
        }
        if (seconds < 86_400) {
            return clock("%d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60);
        }
        var days = words.say("time.days", seconds / 86_400);
        var rest = clock("%02d:%02d:%02d", seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60);
        return words.say("time.two", days, rest);
    }

    /** A length of time in milliseconds, with as many digits as mean something: "211 ms", "0.6 ms", "0.02 ms". */
    public String milliseconds(Duration took) {
        double millis = took.toNanos() / 1e6;
        if (millis >= 10) {
            return words.say("time.milliseconds", Math.round(millis));
        }
        return words.say(millis >= 0.1 ? "time.milliseconds.tenths" : "time.milliseconds.hundredths", millis);
    }

    /** In the same digits as the times of day, whatever the person's locale. */
    private static String clock(String form, Object... parts) {
        return String.format(Locale.ROOT, form, parts);
    }
}
