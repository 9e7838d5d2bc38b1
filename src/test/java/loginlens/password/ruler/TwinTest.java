package loginlens.password.ruler;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Random;
import java.util.stream.IntStream;
import loginlens.account.PasswordHasher;
import loginlens.account.PasswordProblem;
import loginlens.account.PasswordRules;
import loginlens.account.StoredHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mindrot.jbcrypt.BCrypt;

/** What the ruler says of bcrypt is asked of jBCrypt itself. */
class TwinTest {
    private static final String SAMPLE = "Grüße aus Köln 😀 a long passphrase, a café, a 😎 and a grin: 😄 2026!";

    private static final String X69 = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

    private final TwinMaker maker = new TwinMaker(new Random(7));
    private final BcryptCheck check = new BcryptCheck(4, new SecureRandom());

    @ParameterizedTest
    @ValueSource(strings = {
        SAMPLE,
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "éééééééééééééééééééééééééééééééééééééééé",
        "aééééééééééééééééééééééééééééééééééééééé",
        "€€€€€€€€€€€€€€€€€€€€€€€€€€", "a€€€€€€€€€€€€€€€€€€€€€€€€€€", "aa€€€€€€€€€€€€€€€€€€€€€€€€€€",
        "שלום עולם שלום עולם שלום עולם שלום עולם שלום עולם",
        "𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀", "abc𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀𐀀",
        X69 + "xx😀", X69 + "x\uFFFF", X69 + "xx\u0800", X69 + "xx\uD7FF", X69 + "xx\uE000", X69 + "xx\u07FF\u0080",
        X69 + "\uD900\uDC00", X69 + "xx\uD900\uDC00", X69 + "xx\uDBFF\uDFFF", X69 + "xx\uD800\uDC00"
    })
    void theSecondPasswordLogsInWithTheHashOfTheFirst(String password) {
        var twin = maker.twin(password).orElseThrow();

        assertThat(twin.firstPassword()).isEqualTo(password);
        assertThat(twin.secondPassword()).isNotEqualTo(password);
        assertThat(BCrypt.checkpw(twin.secondPassword(), BCrypt.hashpw(password, BCrypt.gensalt(4)))).isTrue();
        assertThat(check.ask(password, twin.secondPassword()).matches()).isTrue();
    }

    @Test
    void aCharacterThatIsCutIsReplacedByOneWithTheSameFirstBytes() {
        var twin = maker.twin(SAMPLE).orElseThrow();

        assertThat(twin.shared()).isEqualTo("f0 9f");
        assertThat(twin.first()).isEqualTo("😄 2026!");
        assertThat(twin.second()).doesNotStartWith("😄");
        assertThat(Character.isEmojiPresentation(twin.second().codePointAt(0))).isTrue();
    }

    @Test
    void anotherOneIsMadeEachTime() {
        var seconds = IntStream.range(0, 20).mapToObj(round -> maker.twin(SAMPLE).orElseThrow().second());

        assertThat(seconds.distinct().count()).isGreaterThan(5);
    }

    @Test
    void whatBcryptReadsToTheEndHasNone() {
        assertThat(maker.twin("")).isEmpty();
        assertThat(maker.twin("x".repeat(71))).isEmpty();
        assertThat(maker.twin("x".repeat(80) + "\uD83D")).isEmpty();
        assertThat(maker.twin("\0".repeat(80))).isEmpty();
    }

    @Test
    void afterExactly72BytesAnythingMayFollow() {
        var twin = maker.twin("x".repeat(72)).orElseThrow();

        assertThat(twin.first()).isEmpty();
        assertThat(check.ask(twin.firstPassword(), twin.secondPassword()).matches()).isTrue();
    }

    @Test
    void whatDiffersWithinThe72BytesIsNoTwin() {
        assertThat(check.ask("x".repeat(71) + "a", "x".repeat(71) + "b").matches()).isFalse();
    }

    /** The rule that the ruler is there to explain. */
    @Test
    void loginLensTakesNeitherOfTheTwo() {
        var twin = maker.twin(SAMPLE).orElseThrow();
        var rules = new PasswordRules(password -> false);
        var hasher = new PasswordHasher(4, new SecureRandom());

        assertThat(rules.problemOfNew(twin.firstPassword())).contains(PasswordProblem.TOO_LONG);
        assertThat(hasher.compare(twin.secondPassword(), StoredHash.of(BCrypt.hashpw(SAMPLE, BCrypt.gensalt(4)))))
                .isInstanceOfSatisfying(
                        PasswordHasher.Comparison.Compared.class, compared -> assertThat(compared.matches()).isFalse());
    }
}
