package loginlens.token.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import loginlens.text.StepCode;
import loginlens.token.encoding.ClaimType;
import loginlens.token.encoding.JsonArray;
import loginlens.token.encoding.Quoted;
import loginlens.token.keys.VerificationKey;
import loginlens.token.reading.Claim;
import loginlens.token.reading.ReadToken;

/**
 * The answers about a token that time does not change. They are found once, so that a token can be judged every second.
 *
 * @param before the checks from form to signature
 * @param after  the checks of issuer and audience
 */
record TimelessChecks(ReadToken token, Optional<VerificationKey> key, Expectations expected, List<Check> before,
               List<Check> after) {

    static TimelessChecks of(ReadToken token, Optional<VerificationKey> key, Expectations expected) {
        PartyChecks parties = new PartyChecks(token, expected);
        List<Check> before = new ArrayList<>(List.of(form(token), crit(token)));
        before.addAll(new KeyChecks(token, key, expected).checks());
        return new TimelessChecks(token, key, expected, List.copyOf(before), List.of(parties.iss(), parties.aud()));
    }

    /** Whether these are the answers to this question. */
    boolean answers(ReadToken token, Optional<VerificationKey> key, Expectations expected) {
        // The token by identity: comparing megabytes of equal tokens would cost what is saved here.
        return this.token == token && this.key.equals(key) && this.expected.equals(expected);
    }

    @StepCode("checkMade.FORM")
    private static Check form(ReadToken token) {
        return token.allProblems().stream().findFirst()
                .map(problem -> new Check(CheckKind.FORM, Outcome.FAIL, problem))
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
