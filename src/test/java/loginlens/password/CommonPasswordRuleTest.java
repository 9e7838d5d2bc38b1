package loginlens.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordRuleTest {
    private final CommonPasswordRule rule = new CommonPasswordRule();

    @Test
    void exactlyTheFirst3000OfAtLeast8CharactersAreRefused() {
        var longEnough = CommonPasswords.mostCommonFirst().stream().filter(word -> word.length() >= 8).toList();

        assertThat(longEnough.subList(0, 3_000)).allMatch(rule);
        assertThat(longEnough.subList(3_000, longEnough.size())).noneMatch(rule);
    }

    @Test
    void capitalsMakeNoDifference() {
        assertThat(List.of("football", "FOOTBALL", "FootBall")).allMatch(rule);
    }

    @Test
    void theLettersOfAnotherLanguageAreNoReasonToLetOneThrough() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            assertThat(rule.test("MICHIGAN")).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a nanosecond of wire", "poetical science", "", "qwerty", "\0", "\uD83D", "שלום עולם"})
    void whatIsRareOrTooShortToBeAskedForIsNot(String password) {
        assertThat(rule.test(password)).isFalse();
    }
}
