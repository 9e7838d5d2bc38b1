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
import loginlens.attack.careless.SignatureIfPresent;
import loginlens.attack.lab.Lab;
import loginlens.token.checks.CheckKind;

/** Without a signature there is nothing to verify. Case: the CVE list, CVE-2018-1000125. */
final class SignatureCutOff implements Attack {
    private static final Card CARD = Card.of("cut", Difficulty.EASY, "RFC 8725 §3.3",
            new RealCase("prime-jwt before 1.3.0", 2018, "CVE-2018-1000125"), CheckKind.SIGNATURE,
            SignatureIfPresent.class);

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
        Steps.cut(forging);
        return new Setup(new SignatureIfPresent(lab.hs256()), Steps.strict(lab.hs256()),
                new StrictServer(lab.key(), lab), honest, forging.done());
    }
}
