package loginlens.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonPasswordsTest {
    @Test
    void theMostCommonComesFirstAndNoneTwice() {
        var words = CommonPasswords.mostCommonFirst();

        assertThat(words).startsWith("123456", "password", "12345678").hasSize(30_000).doesNotHaveDuplicates();
    }

    /** The search counts a word's characters as bytes, and the registration compares small letters. */
    @Test
    void allAreAsciiWithoutCapitals() {
        assertThat(CommonPasswords.mostCommonFirst()).allMatch(word -> word.matches("[!-@\\[-~]+"));
    }
}
