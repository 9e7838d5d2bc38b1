package loginlens.attack.forging;

import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
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
import loginlens.attack.careless.KeyFileByKid;
import loginlens.attack.lab.HandMadeHmac;
import loginlens.attack.lab.Lab;
import loginlens.attack.lab.LabFailedException;
import loginlens.attack.lab.LabFolder;
import loginlens.attack.lab.Verifier;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;
import loginlens.token.encoding.Quoted;
import loginlens.token.reading.Claim;
import loginlens.token.reading.TokenReader;

/**
 * The kid leads from the folder of keys to a file that every browser loads. No product was found in the public record.
 */
final class KidAsPath implements Attack {
    private static final String STYLE = "body { margin: 0; font: 16px sans-serif; }\n";
    private static final Parameter KID = new Parameter("kid", "../public/style.css", List.of());
    private static final Card CARD =
            Card.of("path", Difficulty.MEDIUM, "RFC 8725 §3.10", CheckKind.SIGNATURE, KeyFileByKid.class);

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
        LabFolder folder = lab.folder();
        folder.write("keys/key-1", lab.secret());
        folder.write("public/style.css", LabFolder.text(STYLE));
        String kid = values.of(KID);
        byte[] known = folder.known(kid);
        String honest = lab.draft(lab.student()).header("kid", "key-1").signed(lab.hs256()).compact();
        Forging forging = Steps.withTokenOf(lab, honest).knowing("attack.known.file");
        forging.fact(Message.of("attack.fact.bytes", known.length), new String(known, StandardCharsets.UTF_8));
        Steps.role(forging, values.of(Parameter.ROLE));
        Steps.header(forging, "kid", kid);
        forging.move(Message.of("attack.move.signedFile", Quoted.text(kid)),
                draft -> draft.signed(input -> HandMadeHmac.sha256(known, input)));
        return new Setup(walled(new KeyFileByKid(folder.keys()), folder), Steps.strict(lab.hs256()),
                new StrictServer(lab.key(), lab), honest, forging.done());
    }

    /** The server may read in the lab's folder, and nothing else on this machine. */
    private static Verifier walled(Verifier careless, LabFolder folder) {
        return token -> {
            Optional<String> kid = TokenReader.read(token).headerParameter("kid").flatMap(Claim::text);
            if (!folder.holds(kid.orElse(""))) {
                throw new NoSuchFileException("outside of the lab");
            }
            return careless.verify(token);
        };
    }
}
