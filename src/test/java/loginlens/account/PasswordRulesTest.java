package loginlens.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules("password"::equals);

    @Test
    void eightCharactersAreEnoughWhateverTheyAre() {
        assertThat(rules.problemOf("aaaaaaaa")).isEmpty();
        assertThat(rules.problemOf("        ")).isEmpty();
        assertThat(rules.problemOf("😀😀😀😀😀😀😀😀")).isEmpty();
        assertThat(rules.problemOf("aaaaaaa")).contains(PasswordProblem.TOO_SHORT);
        assertThat(rules.problemOf("😀😀😀😀")).contains(PasswordProblem.TOO_SHORT);
        assertThat(rules.problemOf("")).contains(PasswordProblem.EMPTY);
    }

    @Test
    void theUpperLimitCountsBytesBecauseBcryptDoes() {
        assertThat(rules.problemOf("a".repeat(72))).isEmpty();
        assertThat(rules.problemOf("é".repeat(36))).isEmpty();
        assertThat(rules.problemOf("a".repeat(73))).contains(PasswordProblem.TOO_LONG);
        assertThat(rules.problemOf("é".repeat(36) + "a")).contains(PasswordProblem.TOO_LONG);
        assertThat(rules.problemOf("a".repeat(1_000_000))).contains(PasswordProblem.TOO_LONG);
    }

    @Test
    void aCommonPasswordIsRefusedToANewAccountOnly() {
        assertThat(rules.problemOfNew("password")).contains(PasswordProblem.TOO_COMMON);
        assertThat(rules.problemOf("password")).isEmpty();
        assertThat(rules.problemOfNew("a nanosecond of wire")).isEmpty();
    }

    @Test
    void theListIsNotAskedForWhatIsRefusedAnyway() {
        var unasked = new PasswordRules(password -> {
            throw new AssertionError(password);
        });

        assertThat(unasked.problemOfNew("short")).contains(PasswordProblem.TOO_SHORT);
        assertThat(unasked.problemOfNew("a".repeat(73))).contains(PasswordProblem.TOO_LONG);
        assertThat(unasked.problemOfNew("password\uD83D")).contains(PasswordProblem.BROKEN_TEXT);
    }

    @Test
    void whatBcryptWouldMisreadIsRefused() {
        assertThat(rules.problemOf("password\0more")).contains(PasswordProblem.HAS_NUL);
        assertThat(rules.problemOf("password\uD83D")).contains(PasswordProblem.BROKEN_TEXT);
        assertThat(rules.problemOf("\uDE00password")).contains(PasswordProblem.BROKEN_TEXT);
    }
}
