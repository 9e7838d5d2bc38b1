package loginlens.attack.forging;

import java.util.Set;
import loginlens.attack.Attack;
import loginlens.attack.Card;
import loginlens.attack.Difficulty;
import loginlens.attack.Forging;
import loginlens.attack.RealCase;
import loginlens.attack.Setup;
import loginlens.attack.StrictServer;
import loginlens.attack.Values;
import loginlens.attack.careless.RevokedByText;
import loginlens.attack.lab.Lab;
import loginlens.attack.lab.LabAccount;
import loginlens.attack.lab.Verifier;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;
import loginlens.token.encoding.Base64Url;

/**
 * A revoked token is spelled in another way: the last letter of an HS256 signature has two bits to spare. Case: the OSV
 * advisory database, CVE-2026-102269.
 */
final class RevokedSpelling implements Attack {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final Card CARD = Card.of("revoked", Difficulty.HARD, "RFC 7515 §2",
            new RealCase("PyJWT before 2.14.0", 2026, "CVE-2026-102269"), CheckKind.FORM, RevokedByText.class);

    @Override
    public Card card() {
        return CARD;
    }

    @Override
    public Setup prepare(Lab lab, Values values) {
        String revoked = lab.token(LabAccount.GRACE);
        int last = revoked.length() - 1;
        char letter = revoked.charAt(last);
        char other = ALPHABET.charAt(ALPHABET.indexOf(letter) + 1);
        Forging forging = Forging.from(revoked).knowing("attack.known.revoked", LabAccount.GRACE.username());
        forging.found(Message.of("attack.move.spelling", String.valueOf(letter), String.valueOf(other)),
                revoked.substring(0, last) + other);
        Verifier twin = token -> {
            Steps.require(Base64Url.decode(token.substring(token.lastIndexOf('.') + 1)).problem().isEmpty(),
                    "not the one right spelling");
            Steps.require(!token.equals(revoked), "revoked");
            return Steps.strict(lab.hs256()).verify(token);
        };
        return new Setup(new RevokedByText(lab.hs256(), Set.of(revoked)), twin, new StrictServer(lab.key(), lab),
                lab.token(LabAccount.GRACE), forging.done());
    }
}
