package loginlens.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import loginlens.MutableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    /** 13:00:00 in Vienna, which is an hour ahead of UTC in winter and two in summer. */
    private static final Instant NOON_UTC = Instant.parse("2026-03-01T12:00:00Z");

    private final MutableClock clock = new MutableClock(NOON_UTC, ZoneId.of("Europe/Vienna"));
    private final Times times = new Words(Locale.ENGLISH, clock).times();

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 seconds",
        "PT0.999999999S, 0 seconds",
        "PT1S, 1 second",
        "PT1.999S, 1 second",
        "PT2S, 2 seconds",
        "PT59S, 59 seconds",
        "PT59.999S, 59 seconds",
        "PT60S, 1 minute",
        "PT119S, 1 minute",
        "PT120S, 2 minutes",
        "PT3599S, 59 minutes",
        "PT1H, 1 hour",
        "PT3659S, 1 hour",
        "PT7199S, 1 hour 59 minutes",
        "PT9H59M, 9 hours 59 minutes",
        "PT10H59M, 10 hours",
        "PT2H, 2 hours",
        "PT86399S, 23 hours",
        "PT24H, 1 day",
        "P1DT5H30M, 1 day 5 hours",
        "P2D, 2 days",
        "P10DT5H, 10 days",
        "P365D, 365 days",
        "P729D, 729 days",
        "P730D, 2 years",
        "P1094D, 2 years",
        "P1095D, 3 years"})
    void aLengthIsCutToWhatMattersOfIt(Duration length, String said) {
        assertThat(times.length(length)).isEqualTo(said);
        assertThat(times.length(length.negated())).isEqualTo(said);
    }

    @Test
    void aLengthOfManyYearsIsReadable() {
        assertThat(times.length(Duration.ofDays(365_000))).isEqualTo("1,000 years");
        assertThat(times.length(Duration.between(Instant.EPOCH, Instant.MAX))).endsWith(" years");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, just now",
        "PT0.001S, in 1 second",
        "PT0.999S, in 1 second",
        "PT1.001S, in 2 seconds",
        "PT-0.999S, just now",
        "PT-1.999S, 1 second ago",
        "PT59M59.001S, in 1 hour",
        "PT1S, in 1 second",
        "PT-1S, 1 second ago",
        "PT59M59S, in 59 minutes",
        "PT-59S, 59 seconds ago",
        "P1D, in 1 day",
        "P-800D, 2 years ago"})
    void thePastIsAgoAndTheFutureIsIn(Duration away, String said) {
        assertThat(times.relative(NOON_UTC.plus(away), NOON_UTC)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"PT1S, 1 s", "PT15S, 15 s", "PT59S, 59 s", "PT1M, 1 min", "PT15M, 15 min", "PT1H, 1 h", "PT8H, 8 h"})
    void aButtonHasTheShortForm(Duration length, String said) {
        assertThat(times.shortLength(length)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "PT-1S, 00:00",
        "PT0S, 00:00",
        "PT0.001S, 00:01",
        "PT1S, 00:01",
        "PT59S, 00:59",
        "PT60S, 01:00",
        "PT59M59.001S, 1:00:00",
        "PT1H, 1:00:00",
        "PT7H59M41S, 7:59:41",
        "PT23H59M59S, 23:59:59"})
    void aCountdownRunsToZeroAndStaysThere(Duration left, String shown) {
        assertThat(times.countdown(left)).isEqualTo(shown);
    }

    @Test
    void aLongCountdownSaysItsDays() {
        assertThat(times.countdown(Duration.ofDays(1))).isEqualTo("1 day 00:00:00");
        assertThat(times.countdown(Duration.parse("P3DT7H59M41S"))).isEqualTo("3 days 07:59:41");
    }

    @Test
    void todaysTimeGoesWithoutTheDate() {
        assertThat(times.local(NOON_UTC)).isEqualTo("13:00:00");
        assertThat(times.local(Instant.parse("2026-02-28T23:00:00Z"))).isEqualTo("00:00:00");
        assertThat(times.local(Instant.parse("2026-03-01T22:59:59Z"))).isEqualTo("23:59:59");
    }

    @Test
    void anyOtherDaysTimeHasTheDateOfTheLocalCalendar() {
        assertThat(times.local(Instant.parse("2026-02-28T22:59:59Z"))).isEqualTo("Feb 28, 2026 23:59:59");
        assertThat(times.local(Instant.parse("2026-03-01T23:00:00Z"))).isEqualTo("Mar 2, 2026 00:00:00");
        assertThat(times.local(Instant.parse("2026-07-01T12:00:00Z"))).isEqualTo("Jul 1, 2026 14:00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0.211400S, 211 ms", "PT0.009960S, 10.0 ms", "PT0.010S, 10 ms", "PT0.000600S, 0.6 ms", "PT0.000100S, 0.1 ms",
        "PT0.000020S, 0.02 ms", "PT0S, 0.00 ms", "PT1.5S, 1500 ms"})
    void millisecondsHaveAsManyDigitsAsMeanSomething(Duration took, String said) {
        assertThat(times.milliseconds(took)).isEqualTo(said);
    }

    @Test
    void todayIsAskedOfTheClockEachTime() {
        clock.advance(Duration.ofDays(1));

        assertThat(times.local(NOON_UTC)).isEqualTo("Mar 1, 2026 13:00:00");
    }

    @Test
    void theTimeOfDayIsLocalAndUtcIsNot() {
        assertThat(times.timeOfDay(NOON_UTC)).isEqualTo("13:00:00");
        assertThat(times.utc(NOON_UTC)).isEqualTo("2026-03-01 12:00:00 UTC");
        assertThat(times.utc(Instant.EPOCH)).isEqualTo("1970-01-01 00:00:00 UTC");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en-US | Mar 2, 2026 13:00:00", "en-GB | 2 Mar 2026 13:00:00", "de | 2. März 2026 13:00:00",
        "ja | 2026年3月2日 13:00:00"})
    void datesFollowTheLocale(String tag, String said) {
        var other = new Words(Locale.forLanguageTag(tag), clock).times();

        assertThat(other.local(Instant.parse("2026-03-02T12:00:00Z"))).isEqualTo(said);
    }

    @Test
    void millisecondsFollowTheLocale() {
        var german = new Words(Locale.GERMANY, clock).times();

        assertThat(german.milliseconds(Duration.ofNanos(600_000))).isEqualTo("0,6 ms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "tr"})
    void timesAndCountdownsHaveTheSameDigitsInEveryLocale(String tag) {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            var other = new Words(Locale.getDefault(), clock).times();

            assertThat(other.timeOfDay(NOON_UTC)).isEqualTo("13:00:00");
            assertThat(other.local(Instant.parse("2026-03-02T12:00:00Z"))).endsWith(" 13:00:00");
            assertThat(other.utc(NOON_UTC)).isEqualTo("2026-03-01 12:00:00 UTC");
            assertThat(other.countdown(Duration.ofSeconds(3_581))).isEqualTo("59:41");
        } finally {
            Locale.setDefault(before);
        }
    }
}
