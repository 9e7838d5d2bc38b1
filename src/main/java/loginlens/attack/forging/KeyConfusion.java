package loginlens.attack.forging;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.auth0.jwt.algorithms.Algorithm;
import java.security.KeyPair;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import loginlens.attack.Attack;
import loginlens.attack.Card;
import loginlens.attack.Difficulty;
import loginlens.attack.Forging;
import loginlens.attack.Parameter;
import loginlens.attack.RealCase;
import loginlens.attack.Setup;
import loginlens.attack.StrictServer;
import loginlens.attack.Values;
import loginlens.attack.careless.PublicKeyAsSecret;
import loginlens.attack.lab.Lab;
import loginlens.attack.lab.LabKeys;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;
import loginlens.token.keys.HmacSecret;

/** The public key, which everybody has, becomes the secret of an HMAC. Case: the CVE list, CVE-2015-9235. */
final class KeyConfusion implements Attack {
    private static final Parameter BITS = new Parameter("bits", "2048", List.of("2048", "4096"));
    private static final Card CARD = Card.of("confusion", Difficulty.MEDIUM, "RFC 8725 §2.1",
            new RealCase("jsonwebtoken before 4.2.2", 2015, "CVE-2015-9235"), CheckKind.ALGORITHM,
            PublicKeyAsSecret.class);

    @Override
    public Card card() {
        return CARD;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(Parameter.ROLE, BITS);
    }

    @Override
    public Setup prepare(Lab lab, Values values) {
        KeyPair pair = lab.keys().rsa(values.of(BITS).equals("4096") ? 4_096 : 2_048);
        RSAPublicKey open = (RSAPublicKey) pair.getPublic();
        Algorithm rs256 = Algorithm.RSA256(open, (RSAPrivateKey) pair.getPrivate());
        String pem = LabKeys.pem(pair);
        byte[] bytes = pem.getBytes(US_ASCII);
        String honest = lab.draft(lab.student()).header("alg", "RS256").signed(rs256).compact();
        Forging forging = Steps.withTokenOf(lab, honest).knowing("attack.known.publicKey");
        forging.fact(Message.of("attack.fact.pem"), pem)
                .fact(Message.of("attack.fact.bytes", bytes.length), HexFormat.ofDelimiter(" ").formatHex(bytes));
        Steps.role(forging, values.of(Parameter.ROLE));
        Steps.header(forging, "alg", "HS256");
        forging.move(Message.of("attack.move.signedPublic", bytes.length),
                draft -> draft.signed(Algorithm.HMAC256(bytes)));
        HmacSecret asSecret = LabKeys.hs256(bytes);
        return new Setup(new PublicKeyAsSecret(open, pem), Steps.strict(Algorithm.RSA256(open, null)),
                new StrictServer(LabKeys.rs256(pair), Optional.of(asSecret), lab), honest, forging.done());
    }
}
