package loginlens.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import loginlens.api.Http;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code --no-window} that is told to end (SIGTERM) while a room logs in. */
class FarewellTest {
    private static final String ADA = "{\"username\":\"ada\",\"password\":\"poetical science\"}";

    private int answered;
    private int letInAfterwards;

    @Test
    void whatWasLetInIsAnsweredAndNothingMoreIsLetIn() throws Exception {
        run(1, 12);
    }

    @Test
    @Tag("faults")
    void theSameFiftyTimes() throws Exception {
        run(50, 32);
        System.out.printf("%n| 50 times told to end with 32 logins in flight: left without their reply / let in "
                + "afterwards | %d / %d (of %d) |%n", 50 * 32 - answered, letInAfterwards, 50 * 32);
    }

    private void run(int times, int logins) throws Exception {
        for (int time = 0; time < times; time++) {
            try (var headless = new Headless(List.of(), "--in-memory", "--api", "0")) {
                endWhileARoomLogsIn(headless, headless.http(), logins);
            }
        }
        assertThat(answered).isEqualTo(times * logins);
        assertThat(letInAfterwards).isZero();
    }

    private void endWhileARoomLogsIn(Headless headless, Http http, int number) throws Exception {
        assertThat(http.post("/api/auth/register", ADA).status()).isEqualTo(201);
        var logins = new ArrayList<Http.Connection>();
        for (int login = 0; login < number; login++) {
            var connection = http.connect();
            connection.send(login(http));
            logins.add(connection);
        }
        // From the first reply on, all of them have been let in: each is quicker than a hash.
        answered += isWelcome(logins.getFirst()) ? 1 : 0;
        headless.terminate();
        while (isLetIn(http)) {
            // It has not heard of its end yet.
            Thread.onSpinWait();
        }
        for (var login : logins.subList(1, number)) {
            answered += isWelcome(login) ? 1 : 0;
            letInAfterwards += isLetIn(http) ? 1 : 0;
        }
        assertThat(headless.process().waitFor(1, TimeUnit.MINUTES)).isTrue();
        for (var login : logins) {
            login.close();
        }
    }

    private static String login(Http http) {
        return Http.request("POST", "/api/auth/login",
                "Host: 127.0.0.1:" + http.port() + "\r\nContent-Type: application/json\r\n", ADA);
    }

    private static boolean isWelcome(Http.Connection login) {
        try {
            return login.answer().body().startsWith("{\"message\":\"Welcome ada!\"");
        } catch (IOException noReply) {
            return false;
        }
    }

    private static boolean isLetIn(Http http) {
        try (var late = http.connect()) {
            late.send(Http.request("GET", "/api/me", "Host: 127.0.0.1:" + http.port() + "\r\n", ""));
            return late.answer().status() == 401;
        } catch (IOException refused) {
            return false;
        }
    }
}
