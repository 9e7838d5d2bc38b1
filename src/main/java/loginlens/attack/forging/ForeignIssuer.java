package loginlens.attack.forging;

import loginlens.attack.Attack;
import loginlens.attack.Card;
import loginlens.attack.Difficulty;
import loginlens.attack.Forging;
import loginlens.attack.RealCase;
import loginlens.attack.Setup;
import loginlens.attack.StrictServer;
import loginlens.attack.Values;
import loginlens.attack.careless.AnyIssuer;
import loginlens.attack.lab.Lab;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;

/**
 * A genuine token of a test system, which has the same secret and where everybody may be admin. Case: the CVE list,
 * CVE-2025-30144 (an issuer was accepted beside the attacker's own, in a list).
 */
final class ForeignIssuer implements Attack {
    private static final String OTHER = "loginlens-lab-test";
    private static final Card CARD = Card.of("issuer", Difficulty.MEDIUM, "RFC 8725 §3.8",
            new RealCase("fast-jwt before 5.0.6", 2025, "CVE-2025-30144"), CheckKind.ISS, AnyIssuer.class);

    @Override
    public Card card() {
        return CARD;
    }

    @Override
    public Setup prepare(Lab lab, Values values) {
        String honest = lab.token(lab.student());
        String foreign = lab.draft(lab.student()).claim("role", "admin").claim("iss", OTHER).signed(lab.hs256())
                .compact();
        Forging forging = Steps.withTokenOf(lab, honest).knowing("attack.known.testSystem", OTHER);
        forging.found(Message.of("attack.move.testSystem", OTHER), foreign);
        return new Setup(new AnyIssuer(lab.hs256()), Steps.strict(lab.hs256()),
                new StrictServer(lab.key(), lab), honest, forging.done());
    }
}
