package loginlens.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import loginlens.text.Message;

/** Asks every question of one token. */
final class Judge {
    private final ReadToken token;
    private final Optional<VerificationKey> key;
    private final Expectations expected;
    private final Instant now;
    private final SignatureMemory signatures;

    Judge(ReadToken token, Optional<VerificationKey> key, Expectations expected, Instant now,
          SignatureMemory signatures) {
        this.token = token;
        this.key = key;
        this.expected = expected;
        this.now = now;
        this.signatures = signatures;
    }

    Verdict verdict() {
        TimeChecks time = new TimeChecks(token, now);
        PartyChecks parties = new PartyChecks(token, expected);
        List<Check> checks = Stream.of(
                Stream.of(form(), crit()),
                new KeyChecks(token, key, expected, signatures).checks(),
                Stream.of(time.exp(), time.nbf(), time.iat(), parties.iss(), parties.aud()))
                .flatMap(several -> several).toList();
        return new Summing(token, checks, time).verdict();
    }

    private Check form() {
        return token.allProblems().stream().findFirst()
                .map(problem -> new Check(CheckKind.FORM, Outcome.FAIL, problem))
                .orElseGet(() -> Check.pass(CheckKind.FORM, "token.check.form"));
    }

    /** LoginLens knows no extension, so every critical one must be refused (RFC 7515 §4.1.11). */
    private Check crit() {
        Optional<Claim> crit = token.headerParameter("crit");
        if (crit.isEmpty()) {
            return Check.pass(CheckKind.CRIT, "token.check.crit");
        }
        if (crit.get().type() != ClaimType.ARRAY) {
            return Check.fail(CheckKind.CRIT, "token.check.crit.notAList");
        }
        return JsonArray.elements(crit.get().rawValue()).stream().findFirst()
                .map(first -> new Check(CheckKind.CRIT, Outcome.FAIL,
                        Message.of("token.check.crit.unknown", Shown.text(first.text().orElse(first.raw())))))
                .orElseGet(() -> Check.fail(CheckKind.CRIT, "token.check.crit.empty"));
    }
}
