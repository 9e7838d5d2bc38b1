package loginlens.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import loginlens.account.StoredHash;
import loginlens.account.Username;
import loginlens.text.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {
    private static final Reply REFUSED = new Reply.InvalidCredentials();

    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "ada", " ADA ", "ａｄａ"})
    void theRightPasswordGets200WithTheNameAsItWasRegistered(String typed) {
        server.register("Ada", TestServer.PASSWORD);

        var reply = server.login(typed, TestServer.PASSWORD).reply();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(((Reply.Welcome) reply).username()).isEqualTo("Ada");
    }

    @Test
    void wrongPasswordAndUnknownUserGetTheSameReplyForTheSameWork() {
        server.register("ada", TestServer.PASSWORD);

        var wrong = server.login("ada", "incorrect horse");
        var unknown = server.login("bob", "incorrect horse");

        assertThat(wrong.reply()).isEqualTo(REFUSED).isEqualTo(unknown.reply());
        assertThat(server.json.body(wrong.reply())).isEqualTo(server.json.body(unknown.reply()));
        assertThat(costs(wrong)).isEqualTo(costs(unknown)).containsExactly(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada lovelace", "ada\uD83E\uDD8A", "ad\u202Ea", "ad\u200Ba", "' OR 1=1 --", "ad\0a"})
    void aTextThatCannotBeAUsernameIsAnUnknownUser(String typed) {
        server.register("ada", TestServer.PASSWORD);

        assertThat(server.login(typed, TestServer.PASSWORD).reply()).isEqualTo(REFUSED);
    }

    @Test
    void tenThousandCharactersInEitherFieldAreJustWrong() {
        server.register("ada", TestServer.PASSWORD);
        var tooLong = "a".repeat(10_000);

        assertThat(server.login(tooLong, TestServer.PASSWORD).reply()).isEqualTo(REFUSED);
        assertThat(server.login("ada", tooLong).reply()).isEqualTo(REFUSED);
    }

    @Test
    void aPasswordThatSharesTheFirst72BytesIsRefused() {
        var longest = "a".repeat(72);
        server.register("ada", longest);

        assertThat(server.login("ada", longest + "b").reply()).isEqualTo(REFUSED);
        assertThat(server.login("ada", longest).reply().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse\0", "correct horse\0more", "Correct horse",
        " correct horse", "correct\u00A0horse"})
    void aPasswordThatIsOnlyNearlyRightIsRefused(String typed) {
        server.register("ada", TestServer.PASSWORD);

        assertThat(server.login("ada", typed).reply()).isEqualTo(REFUSED);
    }

    @Test
    void emptyFieldsGet422WithTheReasonUnderEach() {
        var reply = server.login(" \u3000", "").reply();

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply).isEqualTo(new Reply.FieldsRefused(Map.of(
                Field.USERNAME, Message.of("auth.username.missing"),
                Field.PASSWORD, Message.of("auth.password.missing"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain text", "$2a$",
        "$2b$04$LoginLens.LoginLens.LoginLens.LoginLens.LoginLens.Lo.",
        "$2a$31$LoginLens.LoginLens.LoginLens.LoginLens.LoginLens.Lo."})
    void aStoredHashThatCannotBeCheckedIsAFailedLogin(String hash) {
        store("ada", hash);

        assertThat(server.login("ada", TestServer.PASSWORD).reply()).isEqualTo(REFUSED);
        assertThat(server.login("ada", hash.isEmpty() ? " " : hash).reply()).isEqualTo(REFUSED);
    }

    @Test
    void nobodyLogsInWithTheDummyHash() {
        store("ada", server.hasher.dummyHash().text());

        assertThat(server.login("ada", TestServer.PASSWORD).reply()).isEqualTo(REFUSED);
    }

    @Test
    void anIssuedTokenIsVerifiedByTheJdksOwnMac() {
        var token = server.tokenOf("ada");

        assertThat(HandSigned.vouchesFor(token, server.secret)).isTrue();
        assertThat(HandSigned.vouchesFor(token, new byte[32])).isFalse();
    }

    @Test
    void theTokenHoldsTheArticlesClaimsAndTheRegisteredOnes() {
        server.register("Ada", TestServer.PASSWORD, "teal");
        var token = ((Reply.Welcome) server.login("ada", TestServer.PASSWORD).reply()).token().compact();

        assertThat(HandSigned.payload(token)).matches("""
                \\{"subject":"user","username":"Ada","favoriteColor":"teal","role":"admin","iss":"loginlens","sub":"1",\
                "iat":1772366400,"exp":1772370000,"jti":"[A-Za-z0-9_-]{22}"}""");
    }

    @Test
    void aTokenLivesAnHourUnlessTheSettingSaysOtherwise() {
        assertThat(HandSigned.payload(server.tokenOf("ada"))).contains("\"iat\":1772366400,\"exp\":1772370000");

        for (var lifetime : ServerSettings.LIFETIMES) {
            server.settings.setTokenLifetime(lifetime);
            assertThat(HandSigned.payload(server.tokenOf("ada")))
                    .contains("\"exp\":" + (1_772_366_400 + lifetime.toSeconds()) + ",");
        }
        assertThat(ServerSettings.LIFETIMES).containsExactly(
                Duration.ofSeconds(15), Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofHours(1),
                Duration.ofHours(8));
    }

    private void store(String username, String hash) {
        var name = ((Username.Reading.Accepted) Username.read(username)).username();
        server.store.add(name, StoredHash.of(hash), Optional.empty(), TestServer.NOON);
    }

    private static List<Integer> costs(Exchange exchange) {
        return exchange.steps().stream()
                .flatMap(step -> step.kind() instanceof StepKind.PasswordHashed(var computed)
                        ? Stream.of(computed.cost())
                        : Stream.of())
                .toList();
    }
}
