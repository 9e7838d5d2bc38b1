package loginlens.token.checks;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * A token that was checked, but for the time. A caller that shows a verdict as the seconds pass holds one of these,
 * and asks it for each instant: that takes no time, however long the token is.
 */
public final class Judgement {
    private final Question question;
    private final Map<CheckKind, Check> timeless = new EnumMap<>(CheckKind.class);
    private final Dates dates;

    Judgement(Question question) {
        this.question = question;
        this.dates = Dates.of(question.token());
        TimelessChecks.of(question).forEach(check -> timeless.put(check.kind(), check));
    }

    /** What was asked. */
    public Question question() {
        return question;
    }

    /** All checks together, as of this instant. */
    public Verdict at(Instant now) {
        TimeChecks time = new TimeChecks(dates, now);
        Map<CheckKind, Check> checks = new EnumMap<>(timeless);
        time.checks().forEach(check -> checks.put(check.kind(), check));
        return new VerdictMaker(question.token(), checks, time).verdict();
    }
}
