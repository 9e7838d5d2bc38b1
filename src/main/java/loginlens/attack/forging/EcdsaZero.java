package loginlens.attack.forging;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
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
import loginlens.attack.careless.NoRangeCheck;
import loginlens.attack.lab.Lab;
import loginlens.attack.lab.LabKeys;
import loginlens.attack.lab.P256;
import loginlens.attack.lab.Verifier;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;
import loginlens.token.encoding.Base64Url;

/**
 * A signature of nothing but zeros fits every message. A patched JDK cannot be fooled, so this careless server is a
 * model of ECDSA and says so. Case: the Keycloak announcement and the OpenJDK advisory for CVE-2022-21449.
 */
final class EcdsaZero implements Attack {
    private static final int SIGNATURE_BYTES = 64;
    private static final Card CARD = Card.of("zero", Difficulty.HARD, "RFC 8725 §3.3",
            new RealCase("Java 15 to 18", 2022, "CVE-2022-21449"), CheckKind.SIGNATURE, NoRangeCheck.class);

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
        KeyPair pair = lab.keys().ec();
        ECPublicKey open = (ECPublicKey) pair.getPublic();
        String honest = lab.draft(lab.student()).header("alg", "ES256")
                .signed(Algorithm.ECDSA256(open, (ECPrivateKey) pair.getPrivate())).compact();
        Forging forging = Steps.withTokenOf(lab, honest).knowing("attack.known.nothingMore");
        Steps.role(forging, values.of(Parameter.ROLE));
        forging.move(Message.of("attack.move.zeros", SIGNATURE_BYTES),
                draft -> draft.signature(Base64Url.encode(new byte[SIGNATURE_BYTES])));
        NoRangeCheck model = new NoRangeCheck(P256.Point.of(open));
        return new Setup(model, withRangeCheck(model), new StrictServer(LabKeys.es256(pair), lab), honest,
                forging.done());
    }

    /** The same model, after r and s were found to be from 1 to n − 1 (FIPS 186-4, 6.4.2). */
    private static Verifier withRangeCheck(NoRangeCheck model) {
        return token -> {
            DecodedJWT jwt = JWT.decode(token);
            byte[] signature = Base64Url.decode(jwt.getSignature()).bytes();
            Steps.require(inRange(Arrays.copyOfRange(signature, 0, 32))
                    && inRange(Arrays.copyOfRange(signature, 32, 64)), "r or s out of range");
            return model.verify(token);
        };
    }

    private static boolean inRange(byte[] number) {
        BigInteger value = new BigInteger(1, number);
        return value.signum() > 0 && value.compareTo(P256.N) < 0;
    }
}
