package loginlens.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import loginlens.account.Role;
import loginlens.token.checks.CheckKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhoAmITest {
    private static final String HELD_BY_ADMIN = "{\"sub\":\"1\",\"username\":\"eve\",\"role\":\"admin\"}";

    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aGoodTokenGets200WithWhoItIsAndWhatTheyMayDo() {
        var admin = server.whoAmI(server.tokenOf("Ada")).reply();
        var student = server.whoAmI(server.tokenOf("bob")).reply();

        assertThat(admin.status()).isEqualTo(200);
        assertThat(admin).isEqualTo(new Reply.Identity(Optional.of(1L), Optional.of("Ada"), Optional.of(Role.ADMIN)));
        assertThat(student).isEqualTo(new Reply.Identity(Optional.of(2L), Optional.of("bob"), Optional.of(Role.STUDENT)));
        assertThat(((Reply.Identity) admin).permissions()).isEqualTo(Permission.of(Role.ADMIN));
        assertThat(((Reply.Identity) student).permissions()).isEqualTo(Permission.of(Role.STUDENT));
    }

    @Test
    void aTokenIsGoodInItsLastSecondAndExpiredAtExp() {
        var token = server.tokenOf("ada");

        server.clock.set(TestServer.NOON.plus(Duration.ofHours(1)).minusSeconds(1));
        assertThat(server.whoAmI(token).reply().status()).isEqualTo(200);
        server.clock.set(TestServer.NOON.plus(Duration.ofHours(1)).minusNanos(1));
        assertThat(server.whoAmI(token).reply().status()).isEqualTo(200);

        server.clock.set(TestServer.NOON.plus(Duration.ofHours(1)));
        var expired = server.whoAmI(token).reply();
        assertThat(expired.status()).isEqualTo(401);
        assertThat(failed(expired)).contains(CheckKind.EXP);
    }

    @Test
    void aChosenLifetimeEndsAtItsSecondAndLeavesEarlierTokensAsTheyAre() {
        var hour = server.tokenOf("ada");
        server.settings.setTokenLifetime(Duration.ofSeconds(15));
        var brief = server.tokenOf("ada");

        server.clock.advance(Duration.ofSeconds(14));
        assertThat(server.whoAmI(brief).reply().status()).isEqualTo(200);
        server.clock.advance(Duration.ofSeconds(1));
        assertThat(server.whoAmI(brief).reply().status()).isEqualTo(401);
        assertThat(server.whoAmI(hour).reply().status()).isEqualTo(200);
    }

    @Test
    void aTokenSignedOutsideWithTheSameKeyIsAccepted() {
        var token = HandSigned.token(
                "{\"sub\":\"7\",\"username\":\"grace\",\"role\":\"student\",\"exp\":1772366401}", server.secret);

        assertThat(server.whoAmI(token).reply())
                .isEqualTo(new Reply.Identity(Optional.of(7L), Optional.of("grace"), Optional.of(Role.STUDENT)));
    }

    /** RFC 7519 §4.1.3: who is not in the audience must reject the token; §4.1.1 leaves the issuer to the server. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"sub\":\"7\"}|200",
        "{\"sub\":\"7\",\"iss\":\"loginlens\"}|200",
        "{\"sub\":\"7\",\"aud\":\"loginlens\"}|200",
        "{\"sub\":\"7\",\"aud\":[\"elsewhere\",\"loginlens\"]}|200",
        "{\"sub\":\"7\",\"iss\":\"https://issuer.example\"}|ISS",
        "{\"sub\":\"7\",\"iss\":\"LoginLens\"}|ISS",
        "{\"sub\":\"7\",\"iss\":null}|ISS",
        "{\"sub\":\"7\",\"aud\":\"elsewhere\"}|AUD",
        "{\"sub\":\"7\",\"aud\":[]}|AUD",
        "{\"sub\":\"7\",\"aud\":[\"elsewhere\",\"there\"]}|AUD",
        "{\"sub\":\"7\",\"aud\":{\"loginlens\":true}}|AUD"})
    void aForeignIssuerOrAudienceIsRejectedAndNoneAtAllIsAccepted(String claims, String answer) {
        var reply = server.whoAmI(HandSigned.token(claims, server.secret)).reply();

        if (answer.equals("200")) {
            assertThat(reply.status()).isEqualTo(200);
        } else {
            assertThat(reply.status()).isEqualTo(401);
            assertThat(failed(reply)).contains(CheckKind.valueOf(answer));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{}",
        "{\"sub\":7,\"username\":null,\"role\":[\"admin\"]}",
        "{\"sub\":\"seven\",\"role\":\"Admin\"}",
        "{\"sub\":\"-7\",\"role\":\"teacher\"}",
        "{\"sub\":\"9999999999999999999\",\"role\":\"\"}",
        "{\"sub\":\"\u0667\",\"role\":\" admin\"}"})
    void claimsFromElsewhereThatMeanNothingHereGiveNoNameAndNoPermission(String payload) {
        var reply = (Reply.Identity) server.whoAmI(HandSigned.token(payload, server.secret)).reply();

        assertThat(reply).isEqualTo(new Reply.Identity(Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(reply.permissions()).isEmpty();
    }

    @Test
    void aTokenSignedWithAnotherKeyGets401ForItsSignature() {
        var another = server.secret.clone();
        another[0] ^= 1;
        var reply = server.whoAmI(HandSigned.token(HELD_BY_ADMIN, another)).reply();

        assertThat(reply.status()).isEqualTo(401);
        assertThat(failed(reply)).contains(CheckKind.SIGNATURE);
    }

    @Test
    void aStudentWhoWritesAdminIntoTheTokenGets401() {
        server.tokenOf("ada");
        var parts = server.tokenOf("bob").split("\\.");
        var payload = new String(Base64.getUrlDecoder().decode(parts[1]));
        var forged = parts[0] + "." + HandSigned.part(payload.replace("student", "admin")) + "." + parts[2];

        assertThat(payload).contains("\"role\":\"student\"");
        assertThat(failed(server.whoAmI(forged).reply())).contains(CheckKind.SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "HS384", "RS256", "hs256"})
    void theTokenDoesNotGetToChooseTheAlgorithm(String algorithm) {
        var signature = HandSigned.token(HELD_BY_ADMIN, server.secret).split("\\.")[2];
        var head = HandSigned.part("{\"alg\":\"" + algorithm + "\"}") + "." + HandSigned.part(HELD_BY_ADMIN) + ".";

        assertThat(failed(server.whoAmI(head).reply())).contains(CheckKind.ALGORITHM);
        assertThat(failed(server.whoAmI(head + signature).reply())).contains(CheckKind.ALGORITHM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "....", "null", "Bearer ", "ada",
        "\u202E\u200B", "\uD83E\uDD8A.\uD83E\uDD8A.\uD83E\uDD8A",
        "\uD83E", "a.b.c\0", "' OR 1=1 --"})
    void whatIsNoTokenGets401(String text) {
        assertThat(server.whoAmI(text).reply()).isInstanceOf(Reply.TokenRefused.class);
        assertThat(server.whoAmI(text.repeat(10_000)).reply().status()).isEqualTo(401);
    }

    private static Optional<CheckKind> failed(Reply reply) {
        return ((Reply.TokenRefused) reply).verdict().firstFailure().map(check -> check.kind());
    }
}
