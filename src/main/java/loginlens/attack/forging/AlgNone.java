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
import loginlens.attack.careless.AlgorithmFromToken;
import loginlens.attack.lab.Lab;
import loginlens.token.checks.CheckKind;

/** The header says that nobody signed the token. Case: the CVE list, CVE-2018-1000531 (a fix without a version). */
final class AlgNone implements Attack {
    private static final Card CARD = Card.of("none", Difficulty.EASY, "RFC 8725 §3.1",
            new RealCase("prime-jwt", 2018, "CVE-2018-1000531"), CheckKind.ALGORITHM, AlgorithmFromToken.class);

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
        Steps.header(forging, "alg", "none");
        Steps.cut(forging);
        return new Setup(new AlgorithmFromToken(lab.secret()), Steps.strict(lab.hs256()),
                new StrictServer(lab.key(), lab), honest, forging.done());
    }
}
