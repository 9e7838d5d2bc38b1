package loginlens.attack.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import loginlens.attack.Attack;
import loginlens.attack.AttackRun;
import loginlens.attack.AttackRun.Opening;
import loginlens.attack.Values;
import loginlens.attack.forging.Attacks;
import loginlens.attack.lab.LabSettings;
import loginlens.text.Words;
import loginlens.token.checks.Check;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown of the code: few lines, the right ones, and the one that decides. */
class QuotesTest {
    private static final int FITS_ON_A_PROJECTOR = 16;
    /** Two servers stand side by side at 1280x720, with the token and the answers above them, and nothing is scrolled. */
    private static final int FITS_BESIDE_ANOTHER = 10;
    private static final int WIDEST = 63;

    static List<String> attacks() {
        return Attacks.all().stream().map(attack -> attack.card().id()).toList();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void theCarelessServerShowsItsOwnLinesAndTheOneThatDecides(String id) {
        Quote quote = CarelessLines.of(attack(id).card().careless());

        String name = attack(id).card().careless().getSimpleName();
        assertThat(quote.place()).isEqualTo("attack/careless/" + name + ".java");
        assertThat(quote.lines()).hasSizeLessThanOrEqualTo(FITS_BESIDE_ANOTHER)
                .noneMatch(line -> line.contains("decides") || line.contains("Shown from here"))
                .allMatch(line -> line.length() <= WIDEST)
                .anyMatch(line -> line.contains("User.of("));
        assertThat(quote.lines().getFirst()).doesNotStartWith(" ");
        assertThat(quote.lines().get(quote.deciding())).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void loginLensShowsTheLinesThatRejectedTheToken(String id) {
        Opening opening = AttackRun.open(attack(id), Values.standard(), LabSettings.usual());
        try (AttackRun run = ((Opening.Opened) opening).run()) {
            Check failed = run.judge().verdict().firstFailure().orElseThrow();

            Quote quote = StrictLines.of(failed);

            assertThat(quote.lines()).hasSizeBetween(2, FITS_ON_A_PROJECTOR);
            assertThat(quote.lines().get(quote.deciding())).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void bothExpressTwinsAreThereWithTheVersionTheyAreTrueFor(String id) {
        ExpressLines express = new ExpressLines();
        for (ExpressLines.Twin twin : List.of(express.careless(id), express.correct(id))) {
            assertThat(twin.quote().lines()).isNotEmpty().noneMatch(line -> line.contains("decides"))
                    .anyMatch(line -> line.contains("claims") || line.contains("point"));
            assertThat(new Words(Locale.ENGLISH, Clock.systemUTC()).say(twin.version())).contains("jsonwebtoken");
        }
    }

    private static Attack attack(String id) {
        return Attacks.all().stream().filter(attack -> attack.card().id().equals(id)).findFirst().orElseThrow();
    }
}
