package loginlens.attack.forging;

import java.util.List;
import loginlens.attack.Attack;
import loginlens.attack.Card;
import loginlens.attack.Difficulty;
import loginlens.attack.Forging;
import loginlens.attack.Parameter;
import loginlens.attack.RealCase;
import loginlens.attack.Setup;
import loginlens.attack.StrictServer;
import loginlens.attack.Values;
import loginlens.attack.careless.DecodedOnly;
import loginlens.attack.lab.Lab;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;

/** The payload is changed and the old signature stays. Case: the CVE list, CVE-2019-13483. */
final class DecodedNotVerified implements Attack {
    private static final Card CARD = Card.of("decoded", Difficulty.EASY, "RFC 8725 §3.3",
            new RealCase("Auth0 Passport-SharePoint before 0.4.0", 2019, "CVE-2019-13483"), CheckKind.SIGNATURE,
            DecodedOnly.class);

    @Override
    public Card card() {
        return CARD;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.ROLE);
    }

    @Override
    public Setup prepare(Lab lab, Values values) {
        String honest = lab.token(lab.student());
        Forging forging = Steps.withTokenOf(lab, honest);
        Steps.role(forging, values.of(Parameter.ROLE));
        forging.move(Message.of("attack.move.kept"), draft -> draft);
        return new Setup(new DecodedOnly(), Steps.strict(lab.hs256()), new StrictServer(lab.key(), lab), honest,
                forging.done());
    }
}
