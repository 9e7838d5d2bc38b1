package loginlens.token;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import loginlens.text.Message;
import loginlens.token.DateReading.Date;
import loginlens.token.DateReading.NotADate;
import loginlens.token.DateReading.Odd;

/**
 * The questions that time answers, to the second and without leeway. A token is expired when now is at or after
 * {@code exp} (RFC 7519 §4.1.4) and not yet valid when now is before {@code nbf} (§4.1.5). An {@code iat} in the
 * future is only a notice: §4.1.6 gives no rule to refuse it, and most often a clock is slow.
 */
final class TimeChecks {
    private final ReadToken token;
    private final Instant now;

    TimeChecks(ReadToken token, Instant now) {
        this.token = token;
        this.now = now;
    }

    Check exp() {
        return ask(CheckKind.EXP, "exp", "token.check.exp.absent", at -> now.isBefore(at)
                ? Check.pass(CheckKind.EXP, "token.check.exp", Duration.between(now, at), at)
                : Check.fail(CheckKind.EXP, "token.check.exp.over", Duration.between(at, now), at));
    }

    Check nbf() {
        return ask(CheckKind.NBF, "nbf", "token.check.nbf.absent", at -> now.isBefore(at)
                ? Check.fail(CheckKind.NBF, "token.check.nbf.early", Duration.between(now, at), at)
                : Check.pass(CheckKind.NBF, "token.check.nbf", at));
    }

    Check iat() {
        return ask(CheckKind.IAT, "iat", "token.check.iat.absent", at -> now.isBefore(at)
                ? Check.notChecked(CheckKind.IAT, "token.check.iat.future", Duration.between(now, at), at)
                : Check.pass(CheckKind.IAT, "token.check.iat", Duration.between(at, now), at));
    }

    /** For how long it has been expired; empty if it is not, or has no good date. */
    Optional<Duration> expiredFor() {
        return date("exp").filter(at -> !now.isBefore(at)).map(at -> Duration.between(at, now));
    }

    /** How long it is until it becomes valid; empty if it is, or has no good date. */
    Optional<Duration> validIn() {
        return date("nbf").filter(now::isBefore).map(at -> Duration.between(now, at));
    }

    private Optional<Instant> date(String name) {
        return token.claim(name).flatMap(claim -> claim.date() instanceof Date(Instant at, boolean _)
                ? Optional.of(at) : Optional.empty());
    }

    private interface Rule {
        Check check(Instant at);
    }

    private Check ask(CheckKind kind, String name, String absent, Rule rule) {
        Optional<Claim> claim = token.claim(name);
        if (claim.isEmpty()) {
            return Check.notChecked(kind, absent);
        }
        return switch (claim.get().date()) {
            case Date(Instant at, boolean _) -> rule.check(at);
            case Odd(Message why, Optional<Instant> _) -> Check.fail(kind, "token.check.date.odd", name, why);
            case NotADate() -> throw new IllegalStateException(name + " is a date by its definition");
        };
    }
}
