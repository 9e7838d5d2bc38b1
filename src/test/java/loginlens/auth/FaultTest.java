package loginlens.auth;

import static org.assertj.core.api.Assertions.assertThat;

import loginlens.BrokenClock;
import loginlens.text.Message;
import loginlens.token.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A store that fails: a closed one does so at every call, with the very exception that H2's own faults end in. */
class FaultTest {
    private static final Message STORE_FAILED = Message.of("account.store-failed");

    private final TestServer server = new TestServer();
    private final LogCapture log = new LogCapture();

    @BeforeEach
    void registerAda() {
        server.register("ada", TestServer.PASSWORD);
    }

    @AfterEach
    void close() {
        log.close();
        server.close();
    }

    @Test
    void aRegistrationThatCannotBeStoredGets500() {
        server.store.close();

        assertThat(server.register("bob", TestServer.PASSWORD).reply()).isEqualTo(new Reply.Failed(STORE_FAILED));
        assertThat(log.text()).containsOnlyOnce("Could not answer POST /api/auth/register").contains("StoreFailedException");
    }

    @Test
    void aLoginThatCannotReadTheStoreGets500() {
        server.store.close();

        assertThat(server.login("ada", TestServer.PASSWORD).reply()).isEqualTo(new Reply.Failed(STORE_FAILED));
        assertThat(log.text()).containsOnlyOnce("Could not answer POST /api/auth/login").contains("StoreFailedException");
    }

    @Test
    void theReplySaysWhatTheBrokenStepSays() {
        server.store.close();

        var failed = server.login("ada", TestServer.PASSWORD);

        assertThat(failed.steps()).extracting(Step::kind).contains(new StepKind.Broken(STORE_FAILED, true));
        assertThat(server.json.body(failed.reply())).isEqualTo("""
                {"message":"The server could not use its accounts. Try again. \
                If it happens again, restart LoginLens."}""");
    }

    @Test
    void badInputIsAnsweredEvenIfTheStoreFails() {
        server.store.close();

        assertThat(server.register("", TestServer.PASSWORD).reply().status()).isEqualTo(422);
        assertThat(server.login("ada", "").reply().status()).isEqualTo(422);
    }

    @Test
    void whoAmINeedsNoStore() {
        var token = server.tokenOf("ada");
        server.store.close();

        assertThat(server.whoAmI(token).reply().status()).isEqualTo(200);
    }

    @Test
    void aFaultWhileATokenIsJudgedGets500() {
        var token = server.tokenOf("ada");

        assertThat(server.service(new BrokenClock()).whoAmI(new Request.WhoAmI(new Token(token))).reply())
                .isEqualTo(Reply.Failed.unexpectedly());
        assertThat(log.text()).containsOnlyOnce("Could not answer GET /api/me");
    }

    @Test
    void aFailedExchangeIsLoggedLikeAnyOther() {
        server.store.close();

        var failed = server.login("ada", TestServer.PASSWORD);

        assertThat(failed.reply().status()).isEqualTo(500);
        assertThat(server.exchanges.newestFirst().getFirst()).isSameAs(failed);
        assertThat(log.text()).contains("POST /api/auth/login 500");
    }
}
