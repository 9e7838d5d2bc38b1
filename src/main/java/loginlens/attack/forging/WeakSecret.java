package loginlens.attack.forging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.auth0.jwt.algorithms.Algorithm;
import java.util.List;
import java.util.Optional;
import loginlens.attack.Attack;
import loginlens.attack.Card;
import loginlens.attack.Difficulty;
import loginlens.attack.Forging;
import loginlens.attack.Parameter;
import loginlens.attack.Setup;
import loginlens.attack.StrictServer;
import loginlens.attack.Values;
import loginlens.attack.careless.CommonSecret;
import loginlens.attack.guess.Guess;
import loginlens.attack.guess.SecretSearch;
import loginlens.attack.guess.WordList;
import loginlens.attack.lab.Lab;
import loginlens.attack.lab.LabFailedException;
import loginlens.attack.lab.LabKeys;
import loginlens.attack.lab.Verifier;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;

/**
 * The secret is a common password, and is found. The forged token is then genuinely valid: any correct server with that
 * secret accepts it. Only one that refuses the secret is safe (RFC 7518 §3.2). No product was found in the public
 * record with a guessed secret; those found had a secret in their source code.
 */
final class WeakSecret implements Attack {
    /** As many bytes as the hash (RFC 7518 §3.2). */
    private static final int SHORTEST = 32;
    private static final Parameter SECRET = new Parameter("secret", "sunshine1", List.of());
    private static final Card CARD =
            Card.of("weak", Difficulty.EASY, "RFC 8725 §3.5", CheckKind.KEY_STRENGTH, CommonSecret.class);

    @Override
    public Card card() {
        return CARD;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(SECRET, Parameter.ROLE);
    }

    @Override
    public Setup prepare(Lab lab, Values values) throws LabFailedException {
        String secret = values.of(SECRET);
        if (secret.isEmpty()) {
            throw new LabFailedException(Message.of("attack.weak.empty"));
        }
        Algorithm hs256 = Algorithm.HMAC256(secret);
        String honest = lab.draft(lab.student()).signed(hs256).compact();
        Guess guess = new SecretSearch().search(honest, WordList.common());
        if (!(guess instanceof Guess.Found found)) {
            throw new LabFailedException(Message.of("attack.weak.notFound"));
        }
        Forging forging = Steps.withTokenOf(lab, honest).knowing("attack.known.words");
        forging.fact(Message.of("attack.fact.secret", found.position()), found.secret());
        forging.move(Message.of("attack.move.guessed", found.position()), draft -> draft);
        Steps.role(forging, values.of(Parameter.ROLE));
        forging.move(Message.of("attack.move.signedFound"), draft -> draft.signed(Algorithm.HMAC256(found.secret())));
        Verifier twin = token -> {
            Steps.require(secret.getBytes(UTF_8).length >= SHORTEST, "the secret is too short");
            return Steps.strict(hs256).verify(token);
        };
        return new Setup(new CommonSecret(secret), twin,
                new StrictServer(LabKeys.hs256(secret.getBytes(UTF_8)), lab), honest, Optional.empty(), forging.done());
    }
}
