package loginlens.attack.forging;

import java.time.Duration;
import loginlens.attack.Attack;
import loginlens.attack.Card;
import loginlens.attack.Difficulty;
import loginlens.attack.Forging;
import loginlens.attack.RealCase;
import loginlens.attack.Setup;
import loginlens.attack.StrictServer;
import loginlens.attack.Values;
import loginlens.attack.careless.AnyKindOfToken;
import loginlens.attack.lab.Lab;
import loginlens.attack.lab.LabAccount;
import loginlens.text.Message;
import loginlens.token.checks.CheckKind;

/**
 * A refresh token of the admin, good for a month and only for new access tokens, opens the API itself. Case: the issue
 * list of the product.
 */
final class RefreshAsAccess implements Attack {
    private static final Duration LIFETIME = Duration.ofDays(30);
    private static final String OTHER = "lab-refresh";
    private static final Card CARD = Card.of("refresh", Difficulty.MEDIUM, "RFC 8725 §3.12",
            new RealCase("Grails Spring Security REST", 2018, "issue 391"), CheckKind.AUD, AnyKindOfToken.class);

    @Override
    public Card card() {
        return CARD;
    }

    @Override
    public Setup prepare(Lab lab, Values values) {
        String access = lab.token(LabAccount.GRACE);
        String refresh = lab.draft(LabAccount.GRACE).claim("aud", OTHER)
                .claimJson("exp", Long.toString(lab.now().plus(LIFETIME).getEpochSecond()))
                .signed(lab.hs256()).compact();
        Forging forging = Forging.from(access).knowing("attack.known.refresh", LabAccount.GRACE.username());
        forging.found(Message.of("attack.move.refresh", LIFETIME), refresh);
        return new Setup(new AnyKindOfToken(lab.hs256()), Steps.strict(lab.hs256()),
                new StrictServer(lab.key(), lab), access, forging.done());
    }
}
