package loginlens.attack.forging;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import loginlens.attack.Attack;
import loginlens.attack.Card;
import loginlens.attack.Difficulty;
import loginlens.attack.Forging;
import loginlens.attack.Parameter;
import loginlens.attack.RealCase;
import loginlens.attack.Setup;
import loginlens.attack.StrictServer;
import loginlens.attack.Values;
import loginlens.attack.careless.EmptySecret;
import loginlens.attack.lab.HandMadeHmac;
import loginlens.attack.lab.Lab;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;

/**
 * The setting with the secret is missing, so the secret is empty. The two correct servers do not start like that; they
 * have a secret of their own. Case: the CVE list, CVE-2019-20933.
 */
final class MissingSecret implements Attack {
    private static final byte[] EMPTY = {};
    private static final Card CARD = Card.of("missing", Difficulty.MEDIUM, "RFC 8725 §3.5",
            new RealCase("InfluxDB before 1.7.6", 2019, "CVE-2019-20933"), CheckKind.SIGNATURE, EmptySecret.class);

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
        String honest = lab.draft(lab.student()).signed(input -> HandMadeHmac.sha256(EMPTY, input)).compact();
        Forging forging = Steps.withTokenOf(lab, honest).knowing("attack.known.missing");
        forging.fact(Message.of("attack.fact.bytes", EMPTY.length), "");
        Steps.role(forging, values.of(Parameter.ROLE));
        forging.move(Message.of("attack.move.signedEmpty"),
                draft -> draft.signed(input -> HandMadeHmac.sha256(EMPTY, input)));
        return new Setup(new EmptySecret(new Properties()), Steps.strict(lab.hs256()),
                new StrictServer(lab.key(), lab), honest, Optional.of(lab.token(lab.student())), forging.done());
    }
}
