package loginlens.attack.forging;

import loginlens.attack.Attack;
import loginlens.attack.Card;
import loginlens.attack.Difficulty;
import loginlens.attack.Forging;
import loginlens.attack.RealCase;
import loginlens.attack.Setup;
import loginlens.attack.StrictServer;
import loginlens.attack.Values;
import loginlens.attack.careless.AnyAudience;
import loginlens.attack.lab.Lab;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;

/**
 * A genuine token for a second service, in which the student runs a shop of their own. Case: the CVE list,
 * CVE-2025-62610 (services that share issuer and keys).
 */
final class ForeignAudience implements Attack {
    private static final String OTHER = "lab-shop";
    private static final Card CARD = Card.of("audience", Difficulty.MEDIUM, "RFC 8725 §3.9",
            new RealCase("Hono before 4.10.2", 2025, "CVE-2025-62610"), CheckKind.AUD, AnyAudience.class);

    @Override
    public Card card() {
        return CARD;
    }

    @Override
    public Setup prepare(Lab lab, Values values) {
        String honest = lab.token(lab.student());
        String foreign = lab.draft(lab.student()).claim("role", "admin").claim("aud", OTHER).signed(lab.hs256())
                .compact();
        Forging forging = Steps.withTokenOf(lab, honest).knowing("attack.known.service", OTHER);
        forging.found(Message.of("attack.move.service", OTHER), foreign);
        return new Setup(new AnyAudience(lab.hs256()), Steps.strict(lab.hs256()),
                new StrictServer(lab.key(), lab), honest, forging.done());
    }
}
