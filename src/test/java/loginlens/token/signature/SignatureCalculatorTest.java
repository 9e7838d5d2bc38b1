package loginlens.token.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import loginlens.token.TestKeys;
import loginlens.token.checks.TokenTableTest;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.VerificationKey;
import loginlens.token.reading.ReadToken;
import loginlens.token.reading.TokenReader;
import loginlens.token.signature.Recalculation.Compared;
import loginlens.token.signature.Recalculation.Nothing;
import loginlens.token.signature.Recalculation.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignatureCalculatorTest {
    private static final String OTHER_ROLE = "eyJzdWIiOiI3Iiwicm9sZSI6ImFkbWluIn0";

    static Stream<Arguments> keys() {
        return Stream.of(
                Arguments.of("HS256", "hmac.txt", Compared.SIGNATURE, 32),
                Arguments.of("HS384", "hmac.txt", Compared.SIGNATURE, 48),
                Arguments.of("HS512", "hmac.txt", Compared.SIGNATURE, 64),
                Arguments.of("RS256", "rsa.pem", Compared.HASH, 32),
                Arguments.of("RS384", "rsa.pem", Compared.HASH, 48),
                Arguments.of("RS512", "rsa.pem", Compared.HASH, 64),
                Arguments.of("PS256", "rsa.pem", Compared.SALTED_HASH, 32),
                Arguments.of("PS384", "rsa.pem", Compared.SALTED_HASH, 48),
                Arguments.of("PS512", "rsa.pem", Compared.SALTED_HASH, 64),
                Arguments.of("ES256", "ec256.pem", Compared.R, 32),
                Arguments.of("ES384", "ec384.pem", Compared.R, 48),
                Arguments.of("ES512", "ec521.pem", Compared.R, 66));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void theRightKeyFindsTheSameBytesInASignatureThatBelongsToTheToken(String alg, String key, Compared what,
                                                                       int bytes) {
        Rows rows = (Rows) of(TokenTableTest.token("jsonwebtoken-" + alg), key);

        assertThat(rows.algorithm()).isEqualTo(SigningAlgorithm.valueOf(alg));
        assertThat(rows.what()).isEqualTo(what);
        assertThat(rows.received()).hasSize(bytes).isEqualTo(rows.calculated());
        assertThat(rows.matches()).isTrue();
        assertThat(rows.equal()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aChangedPayloadMakesOtherBytesAndLeavesThoseOfTheSignature(String alg, String key, Compared what, int bytes) {
        String token = TokenTableTest.token("jsonwebtoken-" + alg);
        Rows before = (Rows) of(token, key);

        String[] parts = token.split("\\.");
        Recalculation after = of(parts[0] + "." + OTHER_ROLE + "." + parts[2], key);

        assertThat(after).isInstanceOfSatisfying(Rows.class, rows -> {
            assertThat(rows.received()).isEqualTo(before.received());
            assertThat(rows.calculated()).hasSize(bytes).isNotEqualTo(before.calculated());
            assertThat(rows.matches()).isFalse();
            assertThat(rows.equal()).isLessThan(bytes / 4);
        });
    }

    @Test
    void edDsaFindsThePointOfRfc8037AndAnotherOneForAnotherPayload() {
        String token = TokenTableTest.token("rfc8037-a4");
        Rows rows = (Rows) of(token, "rfc8037-a2.jwk");
        assertThat(rows.what()).isEqualTo(Compared.POINT);
        assertThat(rows.received()).hasSize(32).isEqualTo(rows.calculated());

        Rows changed = (Rows) of(token.replace(".RXh", ".RXi"), "rfc8037-a2.jwk");
        assertThat(changed.received()).isEqualTo(rows.received());
        assertThat(changed.matches()).isFalse();
    }

    @Test
    void anotherRsaKeyFindsNoHash() {
        assertThat(of(TokenTableTest.token("jsonwebtoken-RS256"), "rsa-other.pem")).isInstanceOf(Nothing.class);
        assertThat(of(TokenTableTest.token("jsonwebtoken-PS256"), "rsa-other.pem")).isInstanceOf(Nothing.class);
    }

    @Test
    void aSignatureThatIsCutOffIsComparedByteByByte() {
        String token = TokenTableTest.token("jsonwebtoken-HS256");
        Rows rows = (Rows) of(token.substring(0, token.length() - 23), "hmac.txt");
        assertThat(rows.received()).hasSize(15);
        assertThat(rows.equal()).isEqualTo(15);
        assertThat(rows.matches()).isFalse();
        assertThat(of(token(token, "ES256"), "ec256.pem")).isInstanceOf(Nothing.class);
    }

    @Test
    void noNumberOutOfRangeIsCalculatedWith() {
        String zeros = "A".repeat(86);
        assertThat(of(token(zeros), "ec256.pem", SigningAlgorithm.ES256)).isInstanceOf(Nothing.class);
        String ones = "_".repeat(85) + "w";
        assertThat(of(token(ones), "ec256.pem", SigningAlgorithm.ES256)).isInstanceOf(Nothing.class);
        assertThat(of(token(ones), "ed25519.pem", SigningAlgorithm.EdDSA)).isInstanceOf(Nothing.class);
    }

    @Test
    void theTextOfARecalculationHoldsNoBytes() {
        Rows rows = (Rows) of(TokenTableTest.token("jsonwebtoken-HS256"), "hmac.txt");
        assertThat(rows).hasToString("Rows[HS256, 32 of 32 equal]");
    }

    private static String token(String signature) {
        return "e30.e30." + signature;
    }

    private static String token(String hmac, String alg) {
        String token = TokenTableTest.token("jsonwebtoken-" + alg);
        return token.substring(0, token.lastIndexOf('.')) + hmac.substring(hmac.lastIndexOf('.'));
    }

    private static Recalculation of(String raw, String key) {
        ReadToken token = TokenReader.read(raw);
        return of(raw, key, SigningAlgorithm.named(token.headerParameter("alg").orElseThrow().text().orElseThrow())
                .orElseThrow());
    }

    private static Recalculation of(String raw, String key, SigningAlgorithm algorithm) {
        return SignatureCalculator.of(TokenReader.read(raw), (VerificationKey.Single) TestKeys.key(key), algorithm);
    }
}
