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
import loginlens.attack.careless.HugeLeeway;
import loginlens.attack.lab.Lab;
import loginlens.attack.lab.LabAccount;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;

/** The date is checked, but a year is forgiven. Case: the CVE list, CVE-2026-107721. */
final class LeewayOfAYear implements Attack {
    private static final Duration AGO = Duration.ofDays(100);
    private static final Card CARD = Card.of("leeway", Difficulty.EASY, "RFC 7519 §4.1.4",
            new RealCase("fast-jwt before 6.3.0", 2026, "CVE-2026-107721"), CheckKind.EXP, HugeLeeway.class);

    @Override
    public Card card() {
        return CARD;
    }

    @Override
    public Setup prepare(Lab lab, Values values) {
        String old = ExpiredToken.expired(lab, AGO);
        Forging forging = Forging.from(old).knowing("attack.known.old", LabAccount.GRACE.username());
        forging.found(Message.of("attack.move.old", AGO), old);
        return new Setup(new HugeLeeway(lab.hs256()), Steps.strict(lab.hs256()),
                new StrictServer(lab.key(), lab), lab.token(lab.student()), forging.done());
    }
}
