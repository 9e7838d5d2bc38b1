package loginlens.auth;

import static org.assertj.core.api.Assertions.assertThat;

import loginlens.token.checks.CheckKind;
import loginlens.token.checks.TokenInspector;
import loginlens.token.keys.SigningAlgorithm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server is set to is what its tokens are like, and it believes its own tokens however they are signed. */
class IssuingTest {
    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void aTokenOfAnyAlgorithmIsBelievedWhenItComesBack(SigningAlgorithm algorithm) {
        server.settings.setAlgorithm(algorithm);
        var token = server.tokenOf("ada");

        assertThat(new TokenInspector().read(token).headerParameter("alg").flatMap(claim -> claim.text()))
                .contains(algorithm.name());
        assertThat(server.whoAmI(token).reply().status()).isEqualTo(200);
    }

    @Test
    void tokensGivenBeforeAnotherAlgorithmWasChosenStayGood() {
        var before = server.tokenOf("ada");
        server.settings.setAlgorithm(SigningAlgorithm.ES256);
        server.tokenOf("ada");

        assertThat(server.whoAmI(before).reply().status()).isEqualTo(200);
    }

    @Test
    void anAlgorithmThatWasNeverChosenIsNotAccepted() {
        server.settings.setAlgorithm(SigningAlgorithm.ES256);
        var own = server.tokenOf("ada").split("\\.");
        var forged = HandSigned.part("{\"alg\":\"HS384\"}") + "." + own[1] + "." + own[2];

        var reply = (Reply.TokenRefused) server.whoAmI(forged).reply();
        assertThat(reply.verdict().firstFailure().orElseThrow().kind()).isEqualTo(CheckKind.ALGORITHM);
    }

    @Test
    void extraClaimsStandInTheTokenLetterForLetter() {
        assertThat(server.settings.setExtraClaims("{\"course\":\"web 1\", \"big\":12345678901234567890.10}")).isEmpty();

        var token = new TokenInspector().read(server.tokenOf("ada"));
        assertThat(token.claim("course").orElseThrow().rawValue()).isEqualTo("\"web 1\"");
        assertThat(token.claim("big").orElseThrow().rawValue()).isEqualTo("12345678901234567890.10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "{\"a\":1", "{\"exp\":9999999999}", "{\"a\":1}x", "course"})
    void extraClaimsThatCannotBeUsedAreRefusedAndLeaveNone(String json) {
        server.settings.setExtraClaims("{\"a\":1}");

        assertThat(server.settings.setExtraClaims(json)).isPresent();
        assertThat(new TokenInspector().read(server.tokenOf("ada")).claim("a")).isEmpty();
    }
}
