package loginlens.attack.guess;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import loginlens.attack.lab.Lab;
import loginlens.attack.lab.LabAccount;
import loginlens.attack.lab.LabSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretSearchTest {
    private final SecretSearch search = new SecretSearch();

    @Test
    void theMostCommonPasswordsComeFirst() {
        assertThat(WordList.common().words()).hasSizeGreaterThan(20_000).startsWith("123456").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS256", "HS384", "HS512"})
    void aCommonSecretIsFoundWithItsPlaceInTheList(String name) {
        WordList words = WordList.common();
        String secret = words.words().get(1_234);

        Guess guess = search.search(signed(name, secret), words);

        assertThat(guess).isInstanceOfSatisfying(Guess.Found.class, found -> {
            assertThat(found.secret()).isEqualTo(secret);
            assertThat(found.position()).isEqualTo(1_235);
            assertThat(found.progress().tried()).isEqualTo(1_235);
            assertThat(found.progress().perSecond()).isPositive();
        });
    }

    @Test
    void ownWordsAreTriedFirst() {
        WordList words = WordList.common().after("\n  korrekt Pferd  \nzweites\n\n");

        assertThat(words.words()).startsWith("korrekt Pferd", "zweites", "123456");
        assertThat(search.search(signed("HS256", "zweites"), words))
                .isInstanceOfSatisfying(Guess.Found.class, found -> assertThat(found.position()).isEqualTo(2));
    }

    @Test
    void aRandomSecretIsNotFoundAndAllWordsWereTried() {
        try (Lab lab = new Lab(LabSettings.usual())) {
            WordList words = WordList.common();

            assertThat(search.search(lab.token(LabAccount.ADA), words)).isInstanceOfSatisfying(Guess.NotFound.class,
                    not -> assertThat(not.progress().tried()).isEqualTo(words.words().size()));
        }
    }

    @Test
    void progressIsReportedAndTheSearchStopsWhenItIsCancelled() {
        List<Integer> reports = new ArrayList<>();
        Guess guess = search.search(signed("HS256", "not in the list at all"), WordList.common(),
                progress -> reports.add(progress.tried()), () -> reports.size() == 3);

        assertThat(reports).containsExactly(500, 1_000, 1_500);
        assertThat(guess).isInstanceOfSatisfying(Guess.Cancelled.class,
                cancelled -> assertThat(cancelled.progress().tried()).isEqualTo(1_500));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "..", "eyJhbGciOiJub25lIn0.e30.", "eyJhbGciOiJSUzI1NiJ9.e30.AAAA",
        "eyJhbGciOiJIUzI1NiJ9.e30."})
    void whereNoSecretWasUsedThereIsNoneToGuess(String token) {
        assertThat(search.search(token, WordList.common())).isInstanceOf(Guess.NoSecret.class);
    }

    @Test
    void signedAgainTheTokenIsGenuinelyValid() {
        String token = signed("HS512", "dragon");
        Guess.Found found = (Guess.Found) search.search(token, WordList.common());

        String again = SecretSearch.signAgain(token, found, "admin");

        assertThat(JWT.require(Algorithm.HMAC512("dragon")).build().verify(again).getClaim("role").asString())
                .isEqualTo("admin");
    }

    @Test
    void loginLensesOwnSecretWouldTakeLongerThanAnybodyCanWait() {
        double perSecond = new Progress(1_000_000, 2_000_000, Duration.ofSeconds(1)).perSecond();

        assertThat(perSecond).isEqualTo(1_000_000);
        assertThat(new Estimate(Estimate.OWN_BITS, perSecond).powerOfTen()).isEqualTo(63);
    }

    private static String signed(String name, String secret) {
        Algorithm algorithm = switch (name) {
            case "HS384" -> Algorithm.HMAC384(secret);
            case "HS512" -> Algorithm.HMAC512(secret);
            default -> Algorithm.HMAC256(secret);
        };
        return JWT.create().withClaim("role", "student").sign(algorithm);
    }
}
