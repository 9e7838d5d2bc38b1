package loginlens.password.ruler;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import loginlens.password.ruler.JoinedLogin.Reads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedLoginTest {
    private static final String USER_ID = "00u1k7c3xQ9ZLr5Ab2d4";
    private static final String PASSWORD = "right one";

    private final BcryptCheck check = new BcryptCheck(4, new SecureRandom());

    @ParameterizedTest
    @CsvSource({"1, ALL, 9", "43, ALL, 9", "44, SOME, 8", "51, SOME, 1", "52, NOTHING, 0", "64, NOTHING, 0"})
    void theLongerTheUsernameTheLessIsReadOfThePassword(int length, Reads reads, int bytes) {
        var login = new JoinedLogin(USER_ID, "u".repeat(length), PASSWORD);

        assertThat(login.reads()).isEqualTo(reads);
        assertThat(login.bytesRead()).isEqualTo(bytes);
    }

    @Test
    void aUsernameOf52CharactersLetsAnyPasswordIn() {
        assertThat(letsIn(52, "wrong")).isTrue();
        assertThat(letsIn(52, "")).isTrue();
    }

    @Test
    void aShorterOneLetsInWhatBeginsLikeThePassword() {
        assertThat(letsIn(51, "r, and what not")).isTrue();
        assertThat(letsIn(51, "wrong")).isFalse();
        assertThat(letsIn(10, "right on")).isFalse();
        assertThat(letsIn(10, PASSWORD)).isTrue();
    }

    private boolean letsIn(int length, String attempt) {
        var login = new JoinedLogin(USER_ID, "u".repeat(length), PASSWORD);
        return check.ask(login.joined(login.password()), login.joined(attempt)).matches();
    }
}
