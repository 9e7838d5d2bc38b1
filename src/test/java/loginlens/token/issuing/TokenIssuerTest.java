package loginlens.token.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import loginlens.token.Token;
import loginlens.token.checks.Check;
import loginlens.token.checks.CheckKind;
import loginlens.token.checks.Expectations;
import loginlens.token.checks.TokenInspector;
import loginlens.token.checks.Verdict.Summary;
import loginlens.token.encoding.Base64Url;
import loginlens.token.issuing.Issuing.Issued;
import loginlens.token.issuing.Issuing.Refused;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.SigningKey;
import loginlens.token.reading.Claim;
import loginlens.token.reading.ReadToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TokenIssuerTest {
    private static final Instant NOW = Instant.parse("2026-03-01T14:03:20.750Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final TokenSubject ADA = new TokenSubject(7, "ada \"🦊\"", "admin", Optional.empty());

    private final SigningKey key =
            SigningKey.hmac("test-only-secret-of-more-than-32-bytes".getBytes(StandardCharsets.US_ASCII));
    private final TokenIssuer issuer = new TokenIssuer(key, Clock.fixed(NOW, ZoneOffset.UTC), "loginlens");
    private final TokenInspector inspector = new TokenInspector();

    @ParameterizedTest
    @EnumSource
    void everyAlgorithmIssuesWhatItsKeyVouchesForAndNoOtherDoes(SigningAlgorithm algorithm) {
        Issued issued = (Issued) issuer.issue(ADA, new IssuingSettings(algorithm, HOUR, ""));
        ReadToken token = inspector.read(issued.token().compact());
        assertThat(inspector.judge(token, Optional.of(issued.key()), Expectations.none(), NOW).summary())
                .isEqualTo(Summary.GOOD);
        assertThat(issued.key().algorithms()).containsExactly(algorithm);
        TokenIssuer other = new TokenIssuer(SigningKey.hmac(new byte[32]), Clock.systemUTC(), "loginlens");
        Issued foreign = (Issued) other.issue(ADA, new IssuingSettings(algorithm, HOUR, ""));
        assertThat(inspector.judge(token, Optional.of(foreign.key()), Expectations.none(), NOW).firstFailure())
                .map(Check::kind).hasValue(CheckKind.SIGNATURE);
    }

    @Test
    void javaJwtAcceptsWhatIsIssuedHere() {
        Token token = new TokenIssuer(key, Clock.systemUTC(), "loginlens").issue(ADA, HOUR);
        assertThat(JWT.require(Algorithm.HMAC256(key.secret())).withIssuer("loginlens").withSubject("7").build()
                .verify(token.compact()).getClaim("username").asString()).isEqualTo("ada \"🦊\"");
    }

    @Test
    void timesAreWholeSecondsAndTheLifetimeLiesBetween() {
        ReadToken token = inspector.read(issuer.issue(ADA, Duration.ofSeconds(15)).compact());
        assertThat(token.claim("iat").orElseThrow().rawValue()).isEqualTo("1772373800");
        assertThat(token.claim("exp").orElseThrow().rawValue()).isEqualTo("1772373815");
        assertThat(token.claim("favoriteColor")).isEmpty();
        assertThatThrownBy(() -> issuer.issue(ADA, Duration.ofMillis(999)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyTokenHasANameOfItsOwnWithAHundredAndTwentyEightBits() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            names.add(inspector.read(issuer.issue(ADA, HOUR).compact()).claim("jti").flatMap(Claim::text)
                    .orElseThrow());
        }
        assertThat(names).hasSize(100).allSatisfy(jti -> assertThat(Base64Url.decode(jti).bytes()).hasSize(16));
    }

    @Test
    void extraClaimsStayLetterForLetter() {
        String extra = "{ \"big\": 123456789012345678901234567890, \"pi\":3.14159265358979323846,"
                + " \"nbf\" : 1, \"x\":{\"a\":[1, 2]}, \"\\u0061\":\"\\u00e4\"}";
        Issued issued = (Issued) issuer.issue(ADA, new IssuingSettings(SigningAlgorithm.HS256, HOUR, extra));
        List<Claim> claims = inspector.read(issued.token().compact()).payload().orElseThrow().claims();
        assertThat(claims.subList(claims.size() - 5, claims.size())).extracting(Claim::name, Claim::rawValue)
                .containsExactly(
                tuple("big", "123456789012345678901234567890"),
                tuple("pi", "3.14159265358979323846"),
                tuple("nbf", "1"),
                tuple("x", "{\"a\":[1, 2]}"),
                tuple("a", "\"\\u00e4\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "[1]|token.extra.json", "null|token.extra.json", "{\"a\":1|token.extra.json",
            "{\"a\":1} x|token.extra.json",
            "{\"a\":1,\"a\":2}|token.extra.json", "{\"a\":{\"b\":1,\"b\":2}}|token.extra.json",
            "{\"exp\":1}|token.extra.taken", "{\"\\u0065xp\":1}|token.extra.taken",
            "{\"a\":1,\"sub\":\"8\"}|token.extra.taken",
            "{\"role\":\"admin\"}|token.extra.taken", "{\"favoriteColor\":\"red\"}|token.extra.taken"})
    void extraClaimsThatCannotBeAddedAreRefusedInPlainWords(String extra, String why) {
        Issuing issuing = issuer.issue(ADA, new IssuingSettings(SigningAlgorithm.HS256, HOUR, extra));
        assertThat(((Refused) issuing).why().key()).isEqualTo(why);
    }

    @Test
    void aTokenDoesNotShowItself() {
        Token token = issuer.issue(ADA, HOUR);
        assertThat(token.toString()).doesNotContain(token.compact().substring(0, 10));
        assertThat(inspector.read(token.compact()).toString()).doesNotContain("eyJ").doesNotContain("ada");
    }
}
