package loginlens.token.checks;

import java.util.Optional;
import loginlens.token.reading.Claim;
import loginlens.token.reading.DateReading;
import loginlens.token.reading.ReadToken;

/** The dates of a token, as they were read. */
record Dates(Read exp, Read nbf, Read iat) {

    /**
     * What was read of a date.
     *
     * @param unclear why nothing can be said of it
     * @param date    what it says; empty for a claim that is not there
     */
    record Read(Optional<Check> unclear, Optional<DateReading> date) {}

    static Dates of(ReadToken token) {
        return new Dates(read(token, CheckKind.EXP, "exp"), read(token, CheckKind.NBF, "nbf"),
                read(token, CheckKind.IAT, "iat"));
    }

    private static Read read(ReadToken token, CheckKind kind, String name) {
        Optional<Claim> claim = token.claim(name);
        Optional<Check> unclear = Unclear.check(kind, name, token, claim);
        return new Read(unclear, unclear.isPresent() ? Optional.empty() : claim.map(Claim::date));
    }
}
