package loginlens.attack.forging;

import java.util.List;
import loginlens.attack.Attack;
import loginlens.attack.Card;
import loginlens.attack.Difficulty;
import loginlens.attack.Forging;
import loginlens.attack.Parameter;
import loginlens.attack.Setup;
import loginlens.attack.StrictServer;
import loginlens.attack.Values;
import loginlens.attack.careless.NoneDenied;
import loginlens.attack.lab.Lab;
import loginlens.token.checks.CheckKind;

/** A server that forbids none lets nOnE pass. No product was found in the public record. */
final class AlgNoneCapitals implements Attack {
    private static final Parameter SPELLING =
            new Parameter("alg", "nOnE", List.of("nOnE", "None", "NONE", "noNe"));
    private static final Card CARD =
            Card.of("capitals", Difficulty.EASY, "RFC 8725 §3.1", CheckKind.ALGORITHM, NoneDenied.class);

    @Override
    public Card card() {
        return CARD;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(SPELLING, Parameter.ROLE);
    }

    @Override
    public Setup prepare(Lab lab, Values values) {
        String honest = lab.token(lab.student());
        Forging forging = Steps.withTokenOf(lab, honest);
        Steps.role(forging, values.of(Parameter.ROLE));
        Steps.header(forging, "alg", values.of(SPELLING));
        Steps.cut(forging);
        return new Setup(new NoneDenied(lab.secret()), Steps.strict(lab.hs256()),
                new StrictServer(lab.key(), lab), honest, forging.done());
    }
}
