package loginlens.token.checks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import loginlens.text.Message;
import loginlens.text.StepCode;
import loginlens.text.Times;
import loginlens.token.reading.DateReading;
import loginlens.token.reading.DateReading.Date;
import loginlens.token.reading.DateReading.NotADate;
import loginlens.token.reading.DateReading.Odd;

/**
 * The questions that time answers, to the second and without leeway. A token is expired when now is at or after
 * {@code exp} (RFC 7519 §4.1.4) and not yet valid when now is before {@code nbf} (§4.1.5). An {@code iat} in the
 * future is only a notice: §4.1.6 gives no rule to refuse it, and most often a clock is slow.
 */
final class TimeChecks {
    private final Dates dates;
    private final Instant now;

    TimeChecks(Dates dates, Instant now) {
        this.dates = dates;
        this.now = now;
    }

    List<Check> checks() {
        return List.of(exp(), nbf(), iat());
    }

    @StepCode("checkMade.EXP")
    Check exp() {
        return check(CheckKind.EXP, "exp", dates.exp(), "token.check.exp.absent", at -> now.isBefore(at)
                ? Check.pass(CheckKind.EXP, "token.check.exp", Times.until(at, now), at)
                : Check.fail(CheckKind.EXP, "token.check.exp.over", Times.since(at, now), at));
    }

    @StepCode("checkMade.NBF")
    Check nbf() {
        return check(CheckKind.NBF, "nbf", dates.nbf(), "token.check.nbf.absent", at -> now.isBefore(at)
                ? Check.fail(CheckKind.NBF, "token.check.nbf.early", Times.until(at, now), at)
                : Check.pass(CheckKind.NBF, "token.check.nbf", at));
    }

    @StepCode("checkMade.IAT")
    Check iat() {
        return check(CheckKind.IAT, "iat", dates.iat(), "token.check.iat.absent", at -> now.isBefore(at)
                ? Check.notChecked(CheckKind.IAT, "token.check.iat.future", Times.until(at, now), at)
                : Check.pass(CheckKind.IAT, "token.check.iat", Times.since(at, now), at));
    }

    /** How long ago it expired; empty if it has not, or has no good date. */
    Optional<Message> expired() {
        return dates.exp().date().flatMap(TimeChecks::instant).filter(at -> !now.isBefore(at))
                .map(at -> Times.since(at, now));
    }

    /** How long it is until it becomes valid; empty if it is, or has no good date. */
    Optional<Duration> validIn() {
        return dates.nbf().date().flatMap(TimeChecks::instant).filter(now::isBefore).map(at -> Times.until(at, now));
    }

    private static Optional<Instant> instant(DateReading reading) {
        return reading instanceof Date(Instant at, boolean _) ? Optional.of(at) : Optional.empty();
    }

    private static Check check(CheckKind kind, String name, Dates.Read read, String absent,
                               Function<Instant, Check> rule) {
        if (read.unclear().isPresent()) {
            return read.unclear().get();
        }
        if (read.date().isEmpty()) {
            return Check.notChecked(kind, absent);
        }
        return switch (read.date().get()) {
            case Date(Instant at, boolean _) -> rule.apply(at);
            case Odd(Message why, Optional<Instant> _) -> Check.fail(kind, "token.check.date.odd", name, why);
            case NotADate() -> throw new IllegalStateException(name + " is a date by its definition");
        };
    }
}
