package loginlens.token.checks;

import java.util.Optional;
import loginlens.token.reading.Claim;
import loginlens.token.reading.DateReading;
import loginlens.token.reading.ReadToken;

/** The dates of a token, as they were read; empty for a claim that is not there. */
record Dates(Optional<DateReading> exp, Optional<DateReading> nbf, Optional<DateReading> iat) {

    static Dates of(ReadToken token) {
        return new Dates(date(token, "exp"), date(token, "nbf"), date(token, "iat"));
    }

    private static Optional<DateReading> date(ReadToken token, String name) {
        return token.claim(name).map(Claim::date);
    }
}
