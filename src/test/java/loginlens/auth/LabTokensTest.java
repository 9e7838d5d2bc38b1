package loginlens.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.stream.Stream;
import loginlens.attack.Attack;
import loginlens.attack.AttackRun;
import loginlens.attack.AttackRun.Opening;
import loginlens.attack.Values;
import loginlens.attack.forging.Attacks;
import loginlens.attack.lab.LabSettings;
import loginlens.token.Token;
import loginlens.token.reading.TokenReader;
import org.junit.jupiter.api.Test;

/** Nothing that comes out of the attack lab opens the real server. */
class LabTokensTest {
    @Test
    void theRealServerRejectsEveryTokenOfTheLabWhateverItSays() {
        try (var server = new TestServer()) {
            // The lab lives by the machine's clock, so that its tokens are not merely expired for the server.
            var auth = server.service(Clock.systemUTC());
            for (Attack attack : Attacks.all()) {
                var opening = AttackRun.open(attack, Values.standard(), LabSettings.usual());
                try (var run = ((Opening.Opened) opening).run()) {
                    var setup = run.setup();
                    var tokens = Stream.of(Stream.of(setup.honest(), run.forgery().original(), run.forgery().token()),
                            setup.honestForTwin().stream(), run.forgery().moves().stream().map(move -> move.token()));
                    assertThat(tokens.flatMap(all -> all)).as(attack.card().id()).allSatisfy(token -> {
                        assertThat(auth.whoAmI(new Request.WhoAmI(new Token(token))).reply().status()).isEqualTo(401);
                        assertThat(TokenReader.read(token).claim("iss").orElseThrow().text().orElseThrow())
                                .startsWith("loginlens-lab");
                    });
                }
            }
        }
    }
}
