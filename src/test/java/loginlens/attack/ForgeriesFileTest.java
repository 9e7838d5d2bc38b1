package loginlens.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import loginlens.attack.AttackRun.Opening;
import loginlens.attack.forging.Attacks;
import loginlens.attack.lab.LabSettings;
import loginlens.token.encoding.JsonReader;
import loginlens.token.keys.EcPublicKey;
import loginlens.token.keys.HmacSecret;
import loginlens.token.keys.RsaPublicKey;
import org.junit.jupiter.api.Test;

/**
 * Writes the tokens of the lab into {@code target/forgeries.jsonl}, one attack a line, where {@code .ci/forgeries}
 * finds them: code that is not ours is to judge them as well. They are valid for hours.
 */
class ForgeriesFileTest {
    @Test
    void everyAttackLeavesItsTokensForOtherLibrariesToJudge() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Attack attack : Attacks.all()) {
            Opening opening = AttackRun.open(attack, Values.standard(), LabSettings.usual());
            try (AttackRun run = ((Opening.Opened) opening).run()) {
                lines.add(line(attack, run));
            }
        }

        Files.write(Path.of("target/forgeries.jsonl"), lines);

        assertThat(lines).hasSameSizeAs(Attacks.all()).allMatch(line -> JsonReader.read(line).problems().isEmpty());
    }

    private static String line(Attack attack, AttackRun run) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonReader.FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("attack", attack.card().id());
            switch (run.setup().loginLens().key()) {
                case HmacSecret secret -> {
                    json.writeStringField("algorithm", "HS256");
                    json.writeStringField("secret", new String(secret.bytes(), StandardCharsets.UTF_8));
                }
                case RsaPublicKey rsa -> key(json, "RS256", rsa.key().getEncoded());
                case EcPublicKey ec -> key(json, "ES256", ec.key().getEncoded());
            }
            json.writeStringField("honest", run.setup().honestForTwin().orElse(run.setup().honest()));
            json.writeStringField("honestForCareless", run.setup().honest());
            json.writeStringField("original", run.forgery().original());
            json.writeStringField("forged", run.forgery().token());
            json.writeObjectFieldStart("facts");
            for (Fact fact : run.forgery().facts()) {
                json.writeStringField(fact.label().key(), fact.value());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void key(JsonGenerator json, String algorithm, byte[] spki) throws IOException {
        json.writeStringField("algorithm", algorithm);
        json.writeStringField("publicKey", "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(spki) + "\n-----END PUBLIC KEY-----\n");
    }
}
