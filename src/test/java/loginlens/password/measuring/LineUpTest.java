package loginlens.password.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import loginlens.account.PasswordProblem;
import loginlens.password.Cancellation;
import loginlens.password.storing.PasswordStorages;
import loginlens.password.storing.Scheme;
import org.junit.jupiter.api.Test;

class LineUpTest {
    private final PasswordStorages storages = new PasswordStorages(new SecureRandom());

    @Test
    void everyWayIsStoredAndEveryHashMeasured() {
        var lineUp = lineUp("poetical science");

        lineUp.run(new Cancellation());

        assertThat(lineUp.stored()).containsOnlyKeys(Scheme.values()).containsEntry(Scheme.PLAIN_TEXT, "poetical science");
        assertThat(lineUp.timings()).containsOnlyKeys(
                Scheme.MD5, Scheme.SHA_256, Scheme.SALTED_SHA_256, Scheme.BCRYPT, Scheme.ARGON2ID);
        assertThat(lineUp.timings().values()).allSatisfy(timing -> assertThat(timing.median()).isPositive());
        assertThat(lineUp.timings().get(Scheme.BCRYPT).median()).isGreaterThan(lineUp.timings().get(Scheme.SHA_256).median());
    }

    @Test
    void aSecondUserWithThePasswordHasTheSameRowOnlyWithoutASalt() {
        var one = lineUp("poetical science");
        var other = lineUp("poetical science");
        Stream.of(one, other).forEach(lineUp -> lineUp.store(new Cancellation()));

        assertThat(Stream.of(Scheme.values()).filter(scheme -> one.stored().get(scheme).equals(other.stored().get(scheme))))
                .containsExactly(Scheme.PLAIN_TEXT, Scheme.MD5, Scheme.SHA_256);
    }

    @Test
    void whatBcryptWouldLeaveOutIsNotStoredWithIt() {
        for (var password : List.of("x".repeat(73), "x".repeat(10_000), "a\0b")) {
            var lineUp = lineUp(password);

            lineUp.store(new Cancellation());

            assertThat(lineUp.stored()).doesNotContainKey(Scheme.BCRYPT).hasSize(5);
        }
        assertThat(lineUp("x".repeat(73)).bcryptProblem()).contains(PasswordProblem.TOO_LONG);
        assertThat(lineUp("a\0b").bcryptProblem()).contains(PasswordProblem.HAS_NUL);
    }

    @Test
    void cancelledItDoesNothing() {
        var cancellation = new Cancellation();
        cancellation.cancel();
        var lineUp = lineUp("poetical science");

        lineUp.run(cancellation);

        assertThat(lineUp.stored()).isEmpty();
        assertThat(lineUp.timings()).isEmpty();
    }

    private LineUp lineUp(String password) {
        return new LineUp(password, storages.all(4), new Meter());
    }
}
