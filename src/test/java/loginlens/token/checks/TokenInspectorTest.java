package loginlens.token.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import loginlens.token.TestKeys;
import loginlens.token.checks.Verdict.Summary;
import loginlens.token.encoding.Base64Url;
import loginlens.token.encoding.Span;
import loginlens.token.issuing.TokenIssuer;
import loginlens.token.issuing.TokenSubject;
import loginlens.token.keys.HmacSecret;
import loginlens.token.keys.SigningKey;
import loginlens.token.keys.VerificationKey;
import loginlens.token.reading.Claim;
import loginlens.token.reading.ReadToken;
import org.junit.jupiter.api.Test;

class TokenInspectorTest {
    private static final Instant NOW = Instant.parse("2026-03-01T14:03:20Z");
    private static final TokenSubject ADA = new TokenSubject(7, "ada", "admin", Optional.of("#6b2fbf"));

    private final SigningKey key =
            SigningKey.hmac("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
    private final TokenIssuer issuer = new TokenIssuer(key, Clock.fixed(NOW, ZoneOffset.UTC), "loginlens");
    private final TokenInspector inspector = new TokenInspector();
    private final ReadToken token = inspector.read(issuer.issue(ADA, Duration.ofHours(1)).compact());

    private Verdict judge(ReadToken read, Instant now) {
        return inspector.judge(read, Optional.of(VerificationKey.of(key)), Expectations.none(), now);
    }

    @Test
    void anIssuedTokenIsGoodUntilTheSecondOfExp() {
        assertThat(judge(token, NOW).summary()).isEqualTo(Summary.GOOD);
        assertThat(judge(token, NOW.plusSeconds(3600).minusNanos(1)).summary()).isEqualTo(Summary.GOOD);
        assertThat(judge(token, NOW.plusSeconds(3600)).summary()).isEqualTo(Summary.EXPIRED);
    }

    @Test
    void theClaimsStandInTheOrderInWhichTheyAreTaught() {
        assertThat(token.header().orElseThrow().json()).hasValue("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
        assertThat(token.payload().orElseThrow().claims()).extracting(Claim::name).containsExactly(
                "subject", "username", "favoriteColor", "role", "iss", "sub", "iat", "exp", "jti");
        assertThat(token.claim("sub").flatMap(Claim::text)).hasValue("7");
    }

    @Test
    void theJdksOwnMacAgreesWithTheSignature() throws Exception {
        String raw = token.raw();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.secret(), "HmacSHA256"));
        byte[] expected = mac.doFinal(raw.substring(0, raw.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII));
        assertThat(raw.substring(raw.lastIndexOf('.') + 1)).isEqualTo(Base64Url.encode(expected));
    }

    @Test
    void withoutAKeyNobodyVouches() {
        Verdict verdict = inspector.judge(token, Optional.empty(), Expectations.none(), NOW);
        assertThat(verdict.summary()).isEqualTo(Summary.NOT_VERIFIED);
        assertThat(verdict.check(CheckKind.SIGNATURE).outcome()).isEqualTo(Outcome.NOT_CHECKED);
        assertThat(verdict.believable()).isFalse();
    }

    @Test
    void theTextOfAKeyFileIsNoSecretEvenIfTheSignatureMatches() {
        byte[] pem = TestKeys.text("keys/rsa.pem").getBytes(StandardCharsets.US_ASCII);
        TokenIssuer attacker = new TokenIssuer(SigningKey.hmac(pem), Clock.fixed(NOW, ZoneOffset.UTC), "loginlens");
        Verdict verdict = inspector.judge(inspector.read(attacker.issue(ADA, Duration.ofHours(1)).compact()),
                Optional.of(new HmacSecret(pem)), Expectations.none(), NOW);
        assertThat(verdict.check(CheckKind.SIGNATURE).outcome()).isEqualTo(Outcome.PASS);
        assertThat(verdict.firstFailure()).map(check -> check.reason().key()).hasValue("token.check.strength.keyFile");
        assertThat(verdict.believable()).isFalse();
    }

    @Test
    void anotherKeyGivesAnotherVerdict() {
        var other = Optional.<VerificationKey>of(new HmacSecret(new byte[32]));
        assertThat(inspector.judge(token, other, Expectations.none(), NOW).summary()).isEqualTo(Summary.DO_NOT_TRUST);
    }

    @Test
    void everyKindOfCheckIsAnsweredInItsOrder() {
        assertThat(judge(token, NOW).checks()).extracting(Check::kind).containsExactly(CheckKind.values());
        assertThat(judge(inspector.read(""), NOW).checks()).extracting(Check::kind).containsExactly(CheckKind.values());
    }

    @Test
    void aClaimKnowsTheLettersThatCarryIt() {
        Claim username = token.claim("username").orElseThrow();
        Span at = username.inRaw();
        assertThat(token.payload().orElseThrow().json().orElseThrow()
                .substring(username.inJson().start(), username.inJson().end())).isEqualTo("\"username\":\"ada\"");
        int before = at.start() - token.payload().orElseThrow().inRaw().start();
        String letters = "A".repeat(before % 4) + token.raw().substring(at.start(), at.end());
        assertThat(new String(Base64Url.decode(letters).bytes(), StandardCharsets.ISO_8859_1))
                .contains("username\":\"ada\"");
    }
}
