package loginlens.token.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import loginlens.text.Message;
import loginlens.token.TestKeys;
import loginlens.token.keys.KeyReading.Read;
import loginlens.token.keys.KeyReading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyReaderTest {
    private static final String P256 = TestKeys.text("keys/ec256.jwk");

    private final KeyReader reader = new KeyReader();

    @Test
    void oneRsaKeyIsTheSameKeyInEveryForm() {
        String fingerprint = TestKeys.key("rsa.pem").fingerprint();
        assertThat(new String[] {"rsa-pkcs1.pem", "rsa.jwk", "rsa-cert.pem", "rsa-rs256-only.jwk"})
                .allSatisfy(name -> assertThat(TestKeys.key(name).fingerprint()).isEqualTo(fingerprint));
        assertThat(TestKeys.key("rsa.pem").algorithms()).hasSize(6);
        assertThat(TestKeys.key("rsa-rs256-only.jwk").algorithms()).containsExactly(SigningAlgorithm.RS256);
    }

    @Test
    void anEd25519KeyIsTheSameKeyInPemAndInAJwk() {
        assertThat(TestKeys.key("ed25519.pem").algorithms()).containsExactly(SigningAlgorithm.EdDSA);
        Read jwk = (Read) reader.read("{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"alg\":\"Ed25519\","
                + "\"x\":\"eSilTpl3rhHuHhGYgf0diD9YrYv-mjUQiiN_D6eyMSU\"}", SecretForm.TEXT);
        assertThat(jwk.key().fingerprint()).isEqualTo(TestKeys.key("ed25519.pem").fingerprint());
        assertThat(jwk.what()).isEqualTo(Message.of("token.key.ec", "Ed25519"));
    }

    @Test
    void aCurveDecidesTheAlgorithm() {
        assertThat(TestKeys.key("ec256.pem").algorithms()).containsExactly(SigningAlgorithm.ES256);
        assertThat(TestKeys.key("ec384.jwk").algorithms()).containsExactly(SigningAlgorithm.ES384);
        assertThat(TestKeys.key("ec521.pem").algorithms()).containsExactly(SigningAlgorithm.ES512);
        assertThat(TestKeys.key("ec256.pem").fingerprint()).isEqualTo(TestKeys.key("ec256.jwk").fingerprint());
    }

    @Test
    void aCertificateIsTakenForItsKeyAndSaysThatItIsNotChecked() {
        Read read = (Read) reader.read(TestKeys.text("keys/rsa-cert.pem"), SecretForm.TEXT);
        assertThat(read.notes()).containsExactly(Message.of("token.key.note.certificate"));
        assertThat(read.what()).isEqualTo(Message.of("token.key.rsa", 2048));
    }

    @Test
    void theSameLettersGiveAnotherSecretInAnotherForm() {
        String letters = "c2VjcmV0c2VjcmV0";
        assertThat(Stream.of(SecretForm.values()).map(form -> secret(letters, form)).map(String::new))
                .containsExactly(letters, "secretsecret", "secretsecret");
        assertThat(secret("-_8=", SecretForm.BASE64URL)).containsExactly(0xfb, 0xff);
        assertThat(secret("+/8=", SecretForm.BASE64)).containsExactly(0xfb, 0xff);
        assertThat(refusal("-_8", SecretForm.BASE64)).isEqualTo("token.key.otherBase64");
        assertThat(refusal("+/8", SecretForm.BASE64URL)).isEqualTo("token.key.otherBase64");
        assertThat(refusal("no base64!", SecretForm.BASE64)).isEqualTo("token.key.notBase64");
    }

    @Test
    void blanksAroundASecretAreLeftOutAndThatIsSaid() {
        Read read = (Read) reader.read(" a secret \n", SecretForm.TEXT);
        assertThat(((HmacSecret) read.key()).bytes()).asString(StandardCharsets.UTF_8).isEqualTo("a secret");
        assertThat(read.notes()).containsExactly(Message.of("token.key.note.blanks"));
    }

    @Test
    void aPublicKeyIsNeverTakenForASecretHoweverItIsPasted() {
        String pem = TestKeys.text("keys/rsa.pem");
        assertThat(Set.of(SecretForm.values())).allSatisfy(form ->
                assertThat(((Read) reader.read(pem, form)).key()).isInstanceOf(RsaPublicKey.class));
        String encoded = Base64.getEncoder().encodeToString(pem.getBytes(StandardCharsets.US_ASCII));
        Read hidden = (Read) reader.read(encoded, SecretForm.BASE64);
        assertThat(((HmacSecret) hidden.key()).looksLikeKeyFile()).isTrue();
    }

    @Test
    void aPublicKeyWithoutItsPemLinesIsNoSecretEither() {
        String body = TestKeys.text("keys/rsa.pem").replaceAll("-----[A-Z ]+-----|\\s", "");
        for (SecretForm form : List.of(SecretForm.TEXT, SecretForm.BASE64)) {
            assertThat(((HmacSecret) ((Read) reader.read(body, form)).key()).looksLikeKeyFile()).as("" + form).isTrue();
        }
        for (String text : List.of("[{\"kty\":\"RSA\"}]")) {
            assertThat(((HmacSecret) ((Read) reader.read(text, SecretForm.TEXT)).key()).looksLikeKeyFile()).as(text)
                    .isTrue();
        }
        assertThat(new HmacSecret("0123456789 just a secret".getBytes(StandardCharsets.US_ASCII)).looksLikeKeyFile())
                .isFalse();
    }

    @Test
    void keysOfOtherKindsAreNamed() {
        assertThat(refusal(TestKeys.text("keys/secp256k1.pem"), SecretForm.TEXT)).isEqualTo("token.key.unsupported");
    }

    @Test
    void aKeySetKeepsWhatCanBeUsedAndNamesWhatCannot() {
        String set = TestKeys.text("keys/set.jwks");
        assertThat(((KeySet) ((Read) reader.read(set, SecretForm.TEXT)).key()).keys())
                .extracting(named -> named.kid().orElseThrow()).containsExactly("r1", "e1", "e2", "o1");

        Read read = (Read) reader.read(set.replace("Ed25519", "Ed448"), SecretForm.TEXT);
        assertThat(((KeySet) read.key()).keys()).extracting(named -> named.kid().orElseThrow())
                .containsExactly("r1", "e1", "e2");
        assertThat(read.notes()).containsExactly(Message.of("token.key.note.skipped", "o1",
                Message.of("token.key.unsupported", "Ed448")));
    }

    @Test
    void thePrivatePartOfAJwkIsLeftOut() {
        Read read = (Read) reader.read(P256.replace("{", "{\"d\":\"AAAA\","), SecretForm.TEXT);
        assertThat(read.notes()).containsExactly(Message.of("token.key.note.private"));
    }

    static Stream<Arguments> noKeys() {
        return Stream.of(
                Arguments.of("", "token.key.empty"), Arguments.of(" \n", "token.key.empty"),
                Arguments.of("x".repeat(1_000_001), "token.key.long"),
                Arguments.of("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", "token.key.private"),
                Arguments.of("-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----",
                        "token.key.private"),
                Arguments.of("-----BEGIN PUBLIC KEY-----\nAAAA", "token.key.pem.cut"),
                Arguments.of("-----BEGIN PUBLIC KEY-----\n!!\n-----END PUBLIC KEY-----", "token.key.pem.cut"),
                Arguments.of("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", "token.key.unreadable"),
                Arguments.of("-----BEGIN RSA PUBLIC KEY-----\nAAAA\n-----END RSA PUBLIC KEY-----",
                        "token.key.unreadable"),
                Arguments.of("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "token.key.unreadable"),
                Arguments.of("-----BEGIN PGP MESSAGE-----\nAAAA\n-----END PGP MESSAGE-----", "token.key.pem.unknown"),
                Arguments.of("{\"kty\":", "token.key.jwk.json"), Arguments.of("{}", "token.key.jwk.kind"),
                Arguments.of("{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AAAA\"}", "token.key.unreadable"),
                Arguments.of("{\"kty\":\"OKP\",\"crv\":\"Ed448\",\"x\":\"AAAA\"}", "token.key.unsupported"),
                Arguments.of("{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"AAAA\"}", "token.key.unsupported"),
                Arguments.of("{\"kty\":\"OKP\"}", "token.key.unsupported"),
                Arguments.of("{\"kty\":\"EC\",\"crv\":\"secp256k1\",\"x\":\"AAAA\",\"y\":\"AAAA\"}",
                        "token.key.unsupported"),
                Arguments.of("{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"}", "token.key.unreadable"),
                Arguments.of("{\"kty\":\"RSA\",\"n\":\"AQAB\"}", "token.key.unreadable"),
                Arguments.of("{\"kty\":\"oct\",\"k\":\"\"}", "token.key.unreadable"),
                Arguments.of("{\"kty\":\"oct\",\"k\":\"AAAA=\"}", "token.key.unreadable"),
                Arguments.of("{\"kty\":\"oct\",\"k\":\"AAAA\",\"use\":\"enc\"}", "token.key.jwk.use"),
                Arguments.of("{\"kty\":\"oct\",\"k\":\"AAAA\",\"key_ops\":[\"encrypt\"]}", "token.key.jwk.use"),
                Arguments.of("{\"kty\":\"oct\",\"k\":\"AAAA\",\"alg\":\"RS256\"}", "token.key.jwk.alg"),
                Arguments.of("{\"kty\":\"oct\",\"k\":\"AAAA\",\"alg\":\"none\"}", "token.key.jwk.alg"),
                Arguments.of("{\"keys\":[]}", "token.key.jwk.emptySet"),
                Arguments.of("{\"keys\":[1,\"x\",{\"kty\":\"?\"}]}", "token.key.jwk.emptySet"));
    }

    @ParameterizedTest
    @MethodSource("noKeys")
    void whatIsNoKeyIsRefusedInPlainWords(String pasted, String why) {
        assertThat(refusal(pasted, SecretForm.TEXT)).isEqualTo(why);
    }

    /** The last letter of a coordinate changed, and a coordinate without its leading zero. */
    @ParameterizedTest
    @ValueSource(strings = {"\"y\":\"AAAA", "\"x\":\"AAAA"})
    void aPointOffTheCurveIsNoKey(String start) {
        String moved = P256.replaceAll(start.substring(0, 5) + "....", start);
        assertThat(moved).isNotEqualTo(P256);
        assertThat(refusal(moved, SecretForm.TEXT)).isEqualTo("token.key.unreadable");
        assertThat(refusal(P256.replaceAll("\"x\":\"....", "\"x\":\""), SecretForm.TEXT))
                .isEqualTo("token.key.unreadable");
    }

    @Test
    void noKeyShowsItsSecret() {
        SigningKey key = SigningKey.hmac(new byte[32]);
        assertThat(key.toString()).isEqualTo("SigningKey[66687aad]");
        assertThat(VerificationKey.of(key)).hasToString("HmacSecret[66687aad]");
        assertThatThrownBy(() -> SigningKey.hmac(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] secret(String pasted, SecretForm form) {
        return ((HmacSecret) ((Read) reader.read(pasted, form)).key()).bytes();
    }

    private String refusal(String pasted, SecretForm form) {
        return ((Refused) reader.read(pasted, form)).why().key();
    }
}
