package loginlens.token.checks;

import static loginlens.token.checks.CheckKind.AUD;
import static loginlens.token.checks.CheckKind.ISS;

import java.util.List;
import java.util.Optional;
import loginlens.text.StepCode;
import loginlens.token.encoding.ClaimType;
import loginlens.token.encoding.JsonArray;
import loginlens.token.encoding.Quoted;
import loginlens.token.reading.Claim;
import loginlens.token.reading.ReadToken;

/** Who issued it and for whom (RFC 7519 §4.1.1, §4.1.3). */
final class PartyChecks {
    private final ReadToken token;
    private final Expectations expected;

    PartyChecks(ReadToken token, Expectations expected) {
        this.token = token;
        this.expected = expected;
    }

    @StepCode("checkMade.ISS")
    Check iss() {
        Optional<Claim> iss = token.claim("iss");
        if (iss.isPresent() && iss.get().text().isEmpty()) {
            return Check.fail(ISS, "token.check.iss.notText");
        }
        if (expected.issuer().isEmpty()) {
            return Check.notChecked(ISS, iss.isEmpty() ? "token.check.iss.absent" : "token.check.iss.notAsked");
        }
        String wanted = expected.issuer().get();
        if (iss.isEmpty()) {
            return Check.fail(ISS, "token.check.iss.missing", Quoted.text(wanted));
        }
        String actual = iss.get().text().get();
        return actual.equals(wanted) ? Check.pass(ISS, "token.check.iss", Quoted.text(actual))
                : Check.fail(ISS, "token.check.iss.other", Quoted.text(actual), Quoted.text(wanted));
    }

    @StepCode("checkMade.AUD")
    Check aud() {
        Optional<Claim> aud = token.claim("aud");
        Optional<List<String>> audience = aud.flatMap(PartyChecks::audience);
        if (aud.isPresent() && audience.isEmpty()) {
            return Check.fail(AUD, "token.check.aud.notText");
        }
        if (expected.audience().isEmpty()) {
            return Check.notChecked(AUD, aud.isEmpty() ? "token.check.aud.absent" : "token.check.aud.notAsked");
        }
        String wanted = expected.audience().get();
        if (audience.isEmpty()) {
            return Check.fail(AUD, "token.check.aud.missing", Quoted.text(wanted));
        }
        return audience.get().contains(wanted) ? Check.pass(AUD, "token.check.aud", Quoted.text(wanted))
                : Check.fail(AUD, "token.check.aud.other", Quoted.text(wanted));
    }

    /** One text or a list of texts; anything else is no audience. */
    private static Optional<List<String>> audience(Claim aud) {
        return aud.type() == ClaimType.ARRAY ? JsonArray.texts(aud.rawValue()) : aud.text().map(List::of);
    }
}
