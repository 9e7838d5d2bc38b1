package loginlens.token.checks;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import loginlens.text.Message;
import loginlens.token.reading.ReadToken;

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
        if (!question.token().problems().isEmpty() || !question.token().hasWholePayload()) {
            checks.replaceAll((kind, check) -> meaningful(check));
        }
        return new VerdictMaker(question.token(), checks, time).verdict();
    }

    /** Nothing counts as passed that stands in less or more than a token, or in a payload that breaks off. */
    private Check meaningful(Check check) {
        ReadToken token = question.token();
        if (!token.problems().isEmpty()) {
            return check.unlessPassed(Message.of("token.check.notWhole"));
        }
        return switch (check.kind()) {
            case FORM, CRIT, ALGORITHM, KEY_STRENGTH, SIGNATURE -> check;
            case EXP, NBF, IAT, ISS, AUD -> token.hasWholePayload() ? check : check.unlessPassed(check.reason());
        };
    }
}
