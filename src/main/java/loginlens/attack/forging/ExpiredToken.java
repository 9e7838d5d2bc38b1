package loginlens.attack.forging;

import java.time.Duration;
import loginlens.attack.Attack;
import loginlens.attack.Card;
import loginlens.attack.Difficulty;
import loginlens.attack.Forging;
import loginlens.attack.RealCase;
import loginlens.attack.Setup;
import loginlens.attack.StrictServer;
import loginlens.attack.Values;
import loginlens.attack.careless.SignatureOnly;
import loginlens.attack.lab.Lab;
import loginlens.attack.lab.LabAccount;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;

/** An old token is found and works. Case: the CVE list, CVE-2026-53776 (it never compared exp with the time). */
final class ExpiredToken implements Attack {
    private static final Duration AGO = Duration.ofDays(30);
    private static final Card CARD = Card.of("expired", Difficulty.EASY, "RFC 7519 §4.1.4",
            new RealCase("Perry before 0.5.1166", 2026, "CVE-2026-53776"), CheckKind.EXP, SignatureOnly.class);

    @Override
    public Card card() {
        return CARD;
    }

    @Override
    public Setup prepare(Lab lab, Values values) {
        String old = expired(lab, AGO);
        Forging forging = Forging.from(old).knowing("attack.known.old", LabAccount.GRACE.username());
        forging.found(Message.of("attack.move.old", AGO), old);
        return new Setup(new SignatureOnly(lab.hs256()), Steps.strict(lab.hs256()),
                new StrictServer(lab.key(), lab), lab.token(lab.student()), forging.done());
    }

    /** A genuine token of the admin that expired so long ago. */
    static String expired(Lab lab, Duration ago) {
        long exp = lab.now().minus(ago).getEpochSecond();
        return lab.draft(LabAccount.GRACE)
                .claimJson("iat", Long.toString(exp - Duration.ofHours(1).toSeconds()))
                .claimJson("exp", Long.toString(exp))
                .signed(lab.hs256()).compact();
    }
}
