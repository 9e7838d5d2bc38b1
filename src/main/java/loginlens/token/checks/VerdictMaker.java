package loginlens.token.checks;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import loginlens.text.Message;
import loginlens.text.StepCode;
import loginlens.token.checks.Verdict.Summary;
import loginlens.token.reading.ReadToken;

/** Sums the checks up in one line. */
final class VerdictMaker {
    private final ReadToken token;
    private final Map<CheckKind, Check> checks;
    private final Optional<Message> expired;
    private final Optional<Duration> validIn;

    VerdictMaker(ReadToken token, Map<CheckKind, Check> checks, TimeChecks time) {
        this.token = token;
        this.checks = checks;
        this.expired = time.expired();
        this.validIn = time.validIn();
    }

    @StepCode("verdictReached")
    Verdict verdict() {
        if (token.encrypted()) {
            return verdict(Summary.UNREADABLE, "token.verdict.encrypted");
        }
        if (nothingReadable()) {
            return verdict(Summary.UNREADABLE, "token.verdict.unreadable", token.allProblems().getFirst());
        }
        Check signature = checks.get(CheckKind.SIGNATURE);
        if (isMismatch()) {
            return mismatch(signature);
        }
        for (Check check : checks.values()) {
            if (isWrong(check)) {
                return verdict(Summary.DO_NOT_TRUST, "token.verdict.doNotBelieve", check.reason());
            }
        }
        if (token.closed().isPresent()) {
            return new Verdict(Summary.UNREADABLE, token.closed().get(), checks);
        }
        if (signature.outcome() != Outcome.PASS) {
            return expired.map(ago -> verdict(Summary.NOT_VERIFIED, "token.verdict.nobodyExpired", ago))
                    .orElseGet(() -> verdict(Summary.NOT_VERIFIED, "token.verdict.nobody"));
        }
        if (expired.isPresent()) {
            return verdict(Summary.EXPIRED, "token.verdict.expired", expired.get());
        }
        return validIn.map(in -> verdict(Summary.NOT_YET, "token.verdict.notYet", in))
                .orElseGet(() -> verdict(Summary.GOOD, "token.verdict.good"));
    }

    /** The reason that matters most: a readable signature was compared with a key, and the key did not make it. */
    private boolean isMismatch() {
        return checks.get(CheckKind.SIGNATURE).outcome() == Outcome.FAIL
                && checks.get(CheckKind.ALGORITHM).outcome() == Outcome.PASS
                && token.signature().filter(part -> part.byteCount() > 0 && part.problems().isEmpty()).isPresent();
    }

    /** What became unreadable by a change comes second. */
    private Verdict mismatch(Check signature) {
        Check form = checks.get(CheckKind.FORM);
        return form.outcome() == Outcome.FAIL
                ? verdict(Summary.DO_NOT_TRUST, "token.verdict.doNotBelieve.also", signature.reason(), form.reason())
                : verdict(Summary.DO_NOT_TRUST, "token.verdict.doNotBelieve", signature.reason());
    }

    /** Whether a check failed for more than the time that it is now. */
    private boolean isWrong(Check check) {
        return check.outcome() == Outcome.FAIL && !switch (check.kind()) {
            case EXP -> expired.isPresent();
            case NBF -> validIn.isPresent();
            default -> false;
        };
    }

    private boolean nothingReadable() {
        return checks.get(CheckKind.FORM).outcome() == Outcome.FAIL
                && Stream.concat(token.header().stream(), token.payload().stream())
                        .allMatch(part -> part.claims().isEmpty() && !part.problems().isEmpty());
    }

    private Verdict verdict(Summary summary, String key, Object... values) {
        return new Verdict(summary, Message.of(key, values), checks);
    }
}
