package loginlens.token.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loginlens.text.StepCode;
import loginlens.token.encoding.ClaimType;
import loginlens.token.encoding.JsonArray;
import loginlens.token.encoding.Quoted;
import loginlens.token.reading.Claim;
import loginlens.token.reading.ReadToken;

/** The checks whose answers time does not change. */
final class TimelessChecks {
    private TimelessChecks() {}

    static List<Check> of(Question question) {
        PartyChecks parties = new PartyChecks(question.token(), question.expected());
        List<Check> checks = new ArrayList<>();
        checks.add(form(question.token()));
        checks.add(crit(question.token()));
        checks.addAll(new KeyChecks(question).checks());
        checks.add(parties.iss());
        checks.add(parties.aud());
        return checks;
    }

    @StepCode("checkMade.FORM")
    private static Check form(ReadToken token) {
        return token.allProblems().stream().findFirst()
                .map(problem -> new Check(CheckKind.FORM, Outcome.FAIL, problem))
                .or(() -> token.closed().map(why -> new Check(CheckKind.FORM, Outcome.NOT_CHECKED, why)))
                .orElseGet(() -> Check.pass(CheckKind.FORM, "token.check.form"));
    }

    /** LoginLens knows no extension, so every critical one must be refused (RFC 7515 §4.1.11). */
    @StepCode("checkMade.CRIT")
    private static Check crit(ReadToken token) {
        if (token.header().filter(header -> header.problems().isEmpty()).isEmpty()) {
            return Check.notChecked(CheckKind.CRIT, "token.check.crit.noHeader");
        }
        Optional<Claim> crit = token.headerParameter("crit");
        if (crit.isEmpty()) {
            return Check.pass(CheckKind.CRIT, "token.check.crit");
        }
        if (crit.get().type() != ClaimType.ARRAY) {
            return Check.fail(CheckKind.CRIT, "token.check.crit.notAList");
        }
        return JsonArray.first(crit.get().rawValue())
                .map(first -> Check.fail(CheckKind.CRIT, "token.check.crit.unknown",
                        Quoted.text(first.text().orElse(first.raw()))))
                .orElseGet(() -> Check.fail(CheckKind.CRIT, "token.check.crit.empty"));
    }
}
