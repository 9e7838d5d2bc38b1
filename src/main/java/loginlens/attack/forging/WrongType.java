package loginlens.attack.forging;

import loginlens.attack.Attack;
import loginlens.attack.Card;
import loginlens.attack.Difficulty;
import loginlens.attack.Forging;
import loginlens.attack.RealCase;
import loginlens.attack.Setup;
import loginlens.attack.StrictServer;
import loginlens.attack.Values;
import loginlens.attack.careless.LooseTypes;
import loginlens.attack.lab.Lab;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;

/**
 * A genuine token of another service: its audience only contains the right name, and its admin claim is the text
 * "false". Case: the CVE list, CVE-2024-53861 (the issuer was searched for within a text).
 */
final class WrongType implements Attack {
    private static final String OTHER = "not-lab-api";
    private static final Card CARD = Card.of("types", Difficulty.MEDIUM, "RFC 8725 §3.9",
            new RealCase("PyJWT 2.10.0", 2024, "CVE-2024-53861"), CheckKind.AUD, LooseTypes.class);

    @Override
    public Card card() {
        return CARD;
    }

    @Override
    public Setup prepare(Lab lab, Values values) {
        String honest = lab.token(lab.student());
        String foreign = lab.draft(lab.student()).claim("aud", OTHER).claim("admin", "false").signed(lab.hs256())
                .compact();
        Forging forging = Steps.withTokenOf(lab, honest).knowing("attack.known.service", OTHER);
        forging.found(Message.of("attack.move.types", OTHER), foreign);
        return new Setup(new LooseTypes(lab.hs256()), Steps.strict(lab.hs256()),
                new StrictServer(lab.key(), lab), honest, forging.done());
    }
}
