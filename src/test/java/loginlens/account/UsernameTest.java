package loginlens.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTest {

    @ParameterizedTest
    @ValueSource(strings = {"ada", "Ada", "ADA", "ａｄａ", "Ａｄａ", "  ada\t", "\u3000ada\u3000"})
    void caseWidthAndBlanksAroundDoNotMakeAnotherUser(String typed) {
        assertThat(accepted(typed).mapped()).isEqualTo("ada");
    }

    @Test
    void theNameIsShownAsTypedWithoutTheBlanksAround() {
        assertThat(accepted(" Ada ").shown()).isEqualTo("Ada");
    }

    @Test
    void composedAndCombiningLettersAreOneName() {
        assertThat(accepted("Ame\u0301lie").mapped()).isEqualTo(accepted("Am\u00e9lie").mapped());
    }

    @ParameterizedTest
    @ValueSource(strings = {"o'brien", "x';--", "\"quoted\"", "a=b", "100%", "jürgen", "アダ", "владимир", "אדה"})
    void signsAndLettersOfTheWorldAreNames(String typed) {
        assertThat(accepted(typed).shown()).isEqualTo(typed);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("", UsernameProblem.EMPTY),
                arguments(" \t\u3000", UsernameProblem.EMPTY),
                arguments("ada lovelace", UsernameProblem.HAS_BLANK),
                arguments("x' OR 1=1 --", UsernameProblem.HAS_BLANK),
                arguments("a\u00a0b", UsernameProblem.HAS_BLANK),
                arguments("a\nb", UsernameProblem.HAS_BLANK),
                arguments("\uD83D\uDE00", UsernameProblem.NOT_ALLOWED),
                arguments("ad\u200Ba", UsernameProblem.NOT_ALLOWED),
                arguments("ad\u200Da", UsernameProblem.NOT_ALLOWED),
                arguments("ad\uFEFFa", UsernameProblem.NOT_ALLOWED),
                arguments("ad\u202Ea", UsernameProblem.NOT_ALLOWED),
                arguments("ad\u200Fa", UsernameProblem.NOT_ALLOWED),
                arguments("ad\uD83Da", UsernameProblem.NOT_ALLOWED),
                arguments("a\0b", UsernameProblem.NOT_ALLOWED),
                arguments("\u05D0a1\u05D0b", UsernameProblem.MIXED_DIRECTION));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatCannotBeANameIsRefusedWithItsReason(String typed, UsernameProblem problem) {
        assertThat(Username.read(typed)).isEqualTo(new Username.Reading.Refused(problem));
    }

    @Test
    void aNameHasUpTo64CharactersWhateverTheirSize() {
        assertThat(Username.read("a".repeat(64))).isInstanceOf(Username.Reading.Accepted.class);
        assertThat(Username.read("\uD840\uDC00".repeat(64))).isInstanceOf(Username.Reading.Accepted.class);
        assertThat(Username.read("a".repeat(65))).isEqualTo(new Username.Reading.Refused(UsernameProblem.TOO_LONG));
        assertThat(Username.read("a".repeat(10_000))).isEqualTo(new Username.Reading.Refused(UsernameProblem.TOO_LONG));
    }

    @Test
    void anyGarbageIsAnAnswerAndAMappedNameMapsToItself() {
        Random random = new Random(8265);
        for (int round = 0; round < 50_000; round++) {
            StringBuilder typed = new StringBuilder();
            for (int left = 1 + random.nextInt(6); left > 0; left--) {
                int limit = random.nextInt(4) == 0 ? 0x110000 : 0x3000;
                typed.append(random.nextBoolean()
                        ? Character.toString(random.nextInt(limit))
                        : String.valueOf((char) random.nextInt(0x10000)));
            }
            assertThatCode(() -> {
                if (Username.read(typed.toString()) instanceof Username.Reading.Accepted(var username)) {
                    assertThat(accepted(username.mapped()).mapped()).isEqualTo(username.mapped());
                }
            }).as(typed.codePoints().mapToObj(Integer::toHexString).toList().toString()).doesNotThrowAnyException();
        }
    }

    private static Username accepted(String typed) {
        assertThat(Username.read(typed)).isInstanceOf(Username.Reading.Accepted.class);
        return ((Username.Reading.Accepted) Username.read(typed)).username();
    }
}
