package loginlens.attack.forging;

import com.auth0.jwt.JWT;
import loginlens.attack.Attack;
import loginlens.attack.Card;
import loginlens.attack.Difficulty;
import loginlens.attack.Forging;
import loginlens.attack.RealCase;
import loginlens.attack.Setup;
import loginlens.attack.StrictServer;
import loginlens.attack.Values;
import loginlens.attack.careless.CritIgnored;
import loginlens.attack.lab.Lab;
import loginlens.attack.lab.LabAccount;
import loginlens.attack.lab.Verifier;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;

/**
 * A stolen token that is good from one address only: it says so in a critical header, which the server does not know.
 * Case: the GitHub advisory database, CVE-2025-59420.
 */
final class UnknownCrit implements Attack {
    private static final String EXTENSION = "only-from";
    /** An address for documentation (RFC 5737 §3). */
    private static final String ADDRESS = "192.0.2.7";
    private static final Card CARD = Card.of("crit", Difficulty.HARD, "RFC 7515 §4.1.11",
            new RealCase("Authlib before 1.6.4", 2025, "CVE-2025-59420"), CheckKind.CRIT, CritIgnored.class);

    @Override
    public Card card() {
        return CARD;
    }

    @Override
    public Setup prepare(Lab lab, Values values) {
        String bound = lab.draft(LabAccount.GRACE).headerJson("crit", "[\"" + EXTENSION + "\"]")
                .header(EXTENSION, ADDRESS).signed(lab.hs256()).compact();
        Forging forging = Forging.from(bound).knowing("attack.known.stolen", LabAccount.GRACE.username());
        forging.fact(Message.of("attack.fact.crit"), EXTENSION + ": " + ADDRESS);
        forging.found(Message.of("attack.move.stolen", ADDRESS), bound);
        Verifier twin = token -> {
            Steps.require(JWT.decode(token).getHeaderClaim("crit").isMissing(), "an extension that is not known");
            return Steps.strict(lab.hs256()).verify(token);
        };
        return new Setup(new CritIgnored(lab.hs256()), twin, new StrictServer(lab.key(), lab),
                lab.token(lab.student()), forging.done());
    }
}
