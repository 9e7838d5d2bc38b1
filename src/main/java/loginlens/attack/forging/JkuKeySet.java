package loginlens.attack.forging;

import com.auth0.jwt.algorithms.Algorithm;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.List;
import loginlens.attack.Attack;
import loginlens.attack.Card;
import loginlens.attack.Difficulty;
import loginlens.attack.Forging;
import loginlens.attack.Parameter;
import loginlens.attack.Setup;
import loginlens.attack.StrictServer;
import loginlens.attack.Values;
import loginlens.attack.careless.KeysFromJku;
import loginlens.attack.lab.KeySetServer;
import loginlens.attack.lab.Lab;
import loginlens.attack.lab.LabFailedException;
import loginlens.attack.lab.LabKeys;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;

/** The token says where its keys are: with the attacker. No product was found in the public record. */
final class JkuKeySet implements Attack {
    private static final Card CARD =
            Card.of("jku", Difficulty.MEDIUM, "RFC 8725 §3.10", CheckKind.SIGNATURE, KeysFromJku.class);

    @Override
    public Card card() {
        return CARD;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.ROLE);
    }

    @Override
    public Setup prepare(Lab lab, Values values) throws LabFailedException {
        KeyPair own = lab.keys().ec();
        KeyPair attackers = lab.keys().ec();
        KeySetServer ownKeys = lab.serveKeys(LabKeys.jwks(own));
        KeySetServer attackersKeys = lab.serveAttackersKeys(LabKeys.jwks(attackers));
        String honest = lab.draft(lab.student()).header("alg", "ES256").header("jku", ownKeys.url())
                .signed(es256(own)).compact();
        Forging forging = Steps.withTokenOf(lab, honest).knowing("attack.known.ownPair");
        forging.fact(Message.of("attack.fact.jwks", attackersKeys.url()), LabKeys.jwks(attackers));
        Steps.role(forging, values.of(Parameter.ROLE));
        Steps.header(forging, "jku", attackersKeys.url());
        forging.move(Message.of("attack.move.signedPair"), draft -> draft.signed(es256(attackers)));
        return new Setup(new KeysFromJku(), Steps.strict(Algorithm.ECDSA256((ECPublicKey) own.getPublic(), null)),
                new StrictServer(LabKeys.es256(own), lab), honest, forging.done());
    }

    private static Algorithm es256(KeyPair pair) {
        return Algorithm.ECDSA256((ECPublicKey) pair.getPublic(), (ECPrivateKey) pair.getPrivate());
    }
}
