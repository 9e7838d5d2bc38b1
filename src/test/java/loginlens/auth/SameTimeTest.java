package loginlens.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import loginlens.account.PasswordHasher;
import loginlens.auth.throttle.Slowdown;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The full figure of what the clock tells a guesser, at the product's cost; printed as a row of the table. */
@Tag("faults")
class SameTimeTest {
    private static final int TIMES = 200;
    private static final int COST = 12;

    @Test
    void anUnknownUserTakesAsLongAsAWrongPassword() {
        try (var server = new TestServer(new PasswordHasher(COST, new SecureRandom()))) {
            server.settings.setSlowdown(Slowdown.OFF);
            server.register("ada", TestServer.PASSWORD);
            server.login("ada", "a wrong guess");
            server.login("nobody", "a wrong guess");
            var wrong = new long[TIMES];
            var unknown = new long[TIMES];
            // By turns, so that whatever else the machine does slows both alike.
            for (int time = 0; time < TIMES; time++) {
                wrong[time] = server.login("ada", "a wrong guess").took().toNanos();
                unknown[time] = server.login("nobody", "a wrong guess").took().toNanos();
            }
            double percent = 100.0 * Math.abs(median(wrong) - median(unknown)) / median(wrong);
            System.out.println(String.format(
                    Locale.ROOT,
                    "| login of an unknown user against a wrong password, medians of %d | %.1f ms : %.1f ms, differ by %.2f %% |",
                    TIMES, median(unknown) / 1e6, median(wrong) / 1e6, percent));
            assertThat(percent).isLessThan(5);
        }
    }

    private static double median(long[] taken) {
        var sorted = taken.clone();
        Arrays.sort(sorted);
        return (sorted[TIMES / 2 - 1] + sorted[TIMES / 2]) / 2.0;
    }
}
