package loginlens.token.issuing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import loginlens.token.Token;
import loginlens.token.checks.CheckKind;
import loginlens.token.checks.Expectations;
import loginlens.token.checks.Outcome;
import loginlens.token.checks.Question;
import loginlens.token.checks.TokenTableTest;
import loginlens.token.encoding.Base64Url;
import loginlens.token.keys.KeyReader;
import loginlens.token.keys.KeyReading;
import loginlens.token.keys.PublicKeyText;
import loginlens.token.keys.SecretForm;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.SigningKey;
import loginlens.token.keys.VerificationKey;
import loginlens.token.reading.ReadToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondSignerTest {
    private static final ReadToken TOKEN = new Token(TokenTableTest.token("jsonwebtoken-HS256")).read();
    private final SecureRandom random = new SecureRandom();

    @ParameterizedTest
    @EnumSource
    void everyAlgorithmSignsAndItsNameStandsInTheHeaderAndThePayloadKeepsItsLetters(SigningAlgorithm algorithm) {
        SecondSigner signer = SecondSigner.withNewKey(algorithm, random);
        ReadToken signed = signer.sign(TOKEN).orElseThrow().read();

        assertThat(signed.headerParameter("alg").orElseThrow().text()).contains(algorithm.name());
        assertThat(signed.headerParameter("typ").orElseThrow().text()).contains("JWT");
        assertThat(part(signed, 1)).isEqualTo(part(TOKEN, 1));
        assertThat(matches(signed, signer.verifier())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "ES256", "ES384", "ES512", "PS256", "EdDSA"})
    void thePublicKeyVerifiesItAsPemAndAsJwkAndHasNothingPrivate(SigningAlgorithm algorithm) {
        SecondSigner signer = SecondSigner.withNewKey(algorithm, random);
        ReadToken signed = signer.sign(TOKEN).orElseThrow().read();
        PublicKeyText text = PublicKeyText.of(signer.verifier()).orElseThrow();

        assertThat(matches(signed, read(text.pem()))).isTrue();
        assertThat(matches(signed, read(text.jwk()))).isTrue();
        assertThat(text.pem()).startsWith("-----BEGIN PUBLIC KEY-----\n");
        assertThat(text.jwk()).doesNotContain("\"d\"");
    }

    @Test
    void aSecretHasNoPublicText() {
        assertThat(PublicKeyText.of(SecondSigner.withSecret("a".getBytes(UTF_8)).verifier())).isEmpty();
    }

    @Test
    void theServersOwnSecretMakesWhatTheServerAccepts() {
        SigningKey own = SigningKey.random(random);
        ReadToken signed = SecondSigner.withOwn(own).sign(TOKEN).orElseThrow().read();

        assertThat(matches(signed, VerificationKey.of(own))).isTrue();
        assertThat(matches(TOKEN, VerificationKey.of(own))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", " { } ", "{\"typ\":\"JWT\"}", "{\"alg\":\"none\"}", "{\"alg\":null}", "{\"alg\":7}"})
    void whateverTheHeaderSaidOfTheAlgorithmItNamesTheOneThatSigned(String header) {
        SecondSigner signer = SecondSigner.withSecret("a secret of thirty-two bytes, or more".getBytes(UTF_8));
        ReadToken signed = signer.sign(token(header)).orElseThrow().read();

        assertThat(signed.headerParameter("alg").orElseThrow().text()).contains("HS256");
        assertThat(signed.header().orElseThrow().problems()).isEmpty();
        assertThat(matches(signed, signer.verifier())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"HS256, HS256", "HS384, HS384", "HS512, HS512", "RS256, HS256", "none, HS256"})
    void aTypedSecretKeepsTheTokensAlgorithmIfThatWorksWithASecret(String before, String after) {
        ReadToken token = token("{\"alg\":\"" + before + "\"}");
        SecondSigner signer = SecondSigner.withSecret("a secret of sixty-four bytes".repeat(3).getBytes(UTF_8), token);
        ReadToken signed = signer.sign(token).orElseThrow().read();

        assertThat(signed.headerParameter("alg").orElseThrow().text()).contains(after);
        assertThat(signer.algorithm().name()).isEqualTo(after);
        assertThat(matches(signed, signer.verifier())).isTrue();
    }

    @Test
    void whatHasNoHeaderThatCanBeReadIsNotSigned() {
        SecondSigner signer = SecondSigner.withSecret("a".getBytes(UTF_8));

        assertThat(signer.sign(token("{\"alg\":"))).isEmpty();
        assertThat(signer.sign(new Token("words").read())).isEmpty();
        assertThat(signer.sign(new Token(TokenTableTest.token("jwe-made-by-jose-5.10.0")).read())).isEmpty();
    }

    private static ReadToken token(String header) {
        return new Token(Base64Url.encode(header.getBytes(UTF_8)) + ".e30.").read();
    }

    private static String part(ReadToken token, int index) {
        return token.raw().split("\\.", -1)[index];
    }

    private static boolean matches(ReadToken token, VerificationKey key) {
        return new Question(token, Optional.of(key), Expectations.none()).judge().at(Instant.EPOCH)
                .check(CheckKind.SIGNATURE).outcome() == Outcome.PASS;
    }

    private static VerificationKey read(String text) {
        return switch (new KeyReader().read(text, SecretForm.TEXT)) {
            case KeyReading.Read read -> read.key();
            case KeyReading.Refused refused -> throw new AssertionError("refused: " + refused.why());
        };
    }
}
