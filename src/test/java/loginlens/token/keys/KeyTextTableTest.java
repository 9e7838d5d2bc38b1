package loginlens.token.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loginlens.text.Message;
import loginlens.text.Words;
import loginlens.token.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people paste as a key, the exact sentence that each gets, and the same key in its usual form. */
class KeyTextTableTest {
    private static final Words WORDS = new Words(Locale.ENGLISH, Clock.systemUTC());

    private static final String RSA = pem("rsa");
    private static final String P256 = pem("ec256");
    private static final String SECRET = "c2VjcmV0c2VjcmV0";
    private static final String ENCRYPTED = "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n"
            + "DEK-Info: AES-128-CBC,00112233\n\nAAAA\n-----END RSA PRIVATE KEY-----";
    private static final String PKCS8 = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";

    private static final String IS_RSA = "An RSA public key of 2,048 bits.";
    private static final String IS_P256 = "A public key on the curve P-256.";
    private static final String MAIL = " The > in front of its lines was left out, as in a quoted mail.";
    private static final String ESCAPES = " Line breaks written as \\n were read as line breaks.";
    private static final String PRIVATE =
            "This is a private key. You need only the public key to verify. Keep this one to yourself.";
    private static final String CUT = "The PEM text is not complete. Copy it from its BEGIN line to its END line.";
    private static final String UNREADABLE =
            "This holds no key that LoginLens can read. Copy it again from its source.";
    private static final String CURVE =
            "LoginLens does not support the curve of this key. It supports P-256, P-384, P-521 and Ed25519.";
    private static final String SSH =
            "This is a public key for SSH, which has its own format. Convert an RSA or EC key to PEM with: " +
                    "ssh-keygen -e -m pkcs8 -f key.pub";

    /**
     * A row of the table.
     *
     * @param pasted the pasted text
     * @param form   how a secret stands for its bytes
     * @param said   the sentence below the field
     * @param same   the file of the same key in its usual form; empty if the text is refused
     */
    record Row(String pasted, SecretForm form, String said, Optional<String> same) {
        @Override
        public String toString() {
            return pasted.lines().limit(2).collect(Collectors.joining("⏎")).replaceAll("(.{70}).+", "$1…");
        }
    }

    private static Row key(String same, String pasted, String said) {
        return new Row(pasted, SecretForm.TEXT, said, Optional.of(same));
    }

    private static Row refused(String pasted, String said) {
        return new Row(pasted, SecretForm.TEXT, said, Optional.empty());
    }

    private static Row secret(String pasted, SecretForm form, String said) {
        return new Row(pasted, form, said, Optional.empty());
    }

    private static String pem(String name) {
        return TestKeys.text("keys/" + name + ".pem");
    }

    private static String unsupported(String name) {
        return "LoginLens does not support keys for " + name
                + ". It takes a secret, an RSA key, or one on P-256, P-384, P-521 or Ed25519.";
    }

    private static String made(String algorithm) {
        try {
            byte[] key = KeyPairGenerator.getInstance(algorithm).generateKeyPair().getPublic().getEncoded();
            return "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                    + "\n-----END PUBLIC KEY-----\n";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Row> rows() {
        return Stream.of(forms(), wrappings(), foreign(), damaged(), jwks(), secrets()).flatMap(List::stream);
    }

    private static List<Row> forms() {
        return List.of(
                key("rsa.pem", RSA, IS_RSA),
                key("rsa.pem", pem("rsa-pkcs1"), IS_RSA),
                key("rsa.pem", pem("rsa-cert"),
                        IS_RSA + " Only the key was taken from the certificate."
                                + " LoginLens does not check its dates or its issuer."),
                key("rsa-pss.pem", pem("rsa-pss"), IS_RSA),
                key("ec256.pem", P256, IS_P256),
                key("ec256.pem", pem("ec256-compressed"), IS_P256),
                key("ec384.pem", pem("ec384-compressed"), "A public key on the curve P-384."),
                key("ec521.pem", pem("ec521-compressed"), "A public key on the curve P-521."),
                key("ed25519.pem", pem("ed25519"), "A public key on the curve Ed25519."));
    }

    private static List<Row> wrappings() {
        return List.of(
                key("rsa.pem", RSA.replace("\n", "\r\n"), IS_RSA),
                key("rsa.pem", RSA.replace("\n", " "), IS_RSA),
                key("rsa.pem", RSA.replace("\n", "\\n"), IS_RSA + ESCAPES),
                key("rsa.pem", RSA.replace("\n", "\\r\\n"), IS_RSA + ESCAPES),
                key("rsa.pem", "PUBLIC_KEY=\"" + RSA.replace("\n", "\\n") + "\"", IS_RSA + ESCAPES),
                key("rsa.pem", "{\"key\": \"" + RSA.replace("\n", "\\n") + "\"}", IS_RSA + ESCAPES),
                key("rsa.pem", "> " + RSA.strip().replace("\n", "\n> "), IS_RSA + MAIL),
                key("rsa.pem", ">> " + RSA.strip().replace("\n", "\n>> "), IS_RSA + MAIL),
                key("rsa.pem", "key: |\n  " + RSA.strip().replace("\n", "\n  "), IS_RSA),
                key("rsa.pem", "'" + RSA.strip().replace("\n", "\\n' +\n  '") + "'",
                        IS_RSA + " The quotes between its lines were left out." + ESCAPES),
                key("rsa.pem", "Hello,\nthis is it:\n" + RSA + "Regards", IS_RSA),
                key("rsa.pem", PKCS8 + RSA,
                        IS_RSA + " The private part of the key was left out. Keep it to yourself."),
                key("ec256.pem", "> " + pem("ec256-compressed").strip().replace("\n", "\n> "), IS_P256 + MAIL));
    }

    private static List<Row> foreign() {
        return List.of(
                refused(pem("ec256-explicit"), "This key spells out its curve, number by number."
                        + " Keys must name their curve, so that nobody can slip in a weaker one."
                        + " Convert it with: openssl pkey -pubin -in key.pem -pubout -ec_param_enc named_curve"),
                refused(pem("ed448"), unsupported("Ed448")),
                refused(pem("secp256k1"), unsupported("ES256K")),
                refused(pem("brainpool256"), CURVE),
                refused(made("ML-DSA-44"), unsupported("ML-DSA-44")),
                refused(made("ML-DSA-65"), unsupported("ML-DSA-65")),
                refused(made("ML-DSA-87"), unsupported("ML-DSA-87")),
                refused(made("X25519"), unsupported("X25519")),
                refused("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ ada@example", SSH),
                refused("---- BEGIN SSH2 PUBLIC KEY ----\nAAAA\n---- END SSH2 PUBLIC KEY ----", SSH),
                refused("-----BEGIN PGP PUBLIC KEY BLOCK-----\nAAAA\n-----END PGP PUBLIC KEY BLOCK-----",
                        "A PEM block of the kind PGP PUBLIC KEY BLOCK holds no public key."
                                + " Paste a public key or a certificate."));
    }

    private static List<Row> damaged() {
        return List.of(
                refused(PKCS8, PRIVATE),
                refused(PKCS8.replace("\n", "\\n"), PRIVATE),
                refused(ENCRYPTED, PRIVATE),
                refused(PKCS8.substring(0, 32), PRIVATE),
                refused(RSA.substring(0, 200), CUT),
                refused(RSA.replace("MII", "!!!"), CUT),
                refused("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----", UNREADABLE),
                // The prime of the curve has no point above this x.
                refused(noPoint(), UNREADABLE));
    }

    private static List<Row> jwks() {
        return List.of(
                key("rsa.jwk", TestKeys.text("keys/rsa.jwk"), IS_RSA),
                key("ec521.jwk", TestKeys.text("keys/ec521.jwk"), "A public key on the curve P-521."),
                refused("{\"kty\":\"EC\",\"crv\":\"secp256k1\",\"x\":\"AAAA\",\"y\":\"AAAA\"}", unsupported("ES256K")),
                refused("{\"kty\":\"OKP\",\"crv\":\"Ed448\",\"x\":\"AAAA\"}", unsupported("Ed448")),
                refused("{\"kty\":\"AKP\",\"alg\":\"ML-DSA-65\",\"pub\":\"AAAA\"}", unsupported("ML-DSA-65")),
                refused("{\"kty\":\"EC\",\"crv\":\"P-192\",\"x\":\"AAAA\",\"y\":\"AAAA\"}", CURVE));
    }

    private static List<Row> secrets() {
        return List.of(
                secret(SECRET, SecretForm.TEXT, "A secret of 16 bytes."),
                secret(SECRET, SecretForm.BASE64, "A secret of 12 bytes."),
                secret(SECRET + "\n", SecretForm.BASE64URL,
                        "A secret of 12 bytes. Spaces around the secret were left out."),
                secret("a_b", SecretForm.BASE64, "These characters belong to the other base64 alphabet."
                        + " Choose base64 for + and /, base64url for - and _."),
                secret("", SecretForm.TEXT, "There is no key here yet. Paste a secret, a PEM public key or a JWK."));
    }

    /** The compressed key with another x, one of the half of all numbers that no point has. */
    private static String noPoint() {
        return pem("ec256-compressed").replace("FYgwEas=", "FYhwEas=");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyTextGetsItsSentence(Row row) {
        assertThat(said(new KeyReader().read(row.pasted(), row.form()))).isEqualTo(row.said());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsAroundAKeyDoesNotChangeIt(Row row) {
        row.same().ifPresent(file -> assertThat(new KeyReader().read(row.pasted(), row.form()))
                .isInstanceOfSatisfying(KeyReading.Read.class, read ->
                        assertThat(read.key().fingerprint()).isEqualTo(TestKeys.key(file).fingerprint())));
    }

    @Test
    void theTableHasMoreThanFortyTextsAndNoneTwice() {
        assertThat(rows().map(Row::pasted).distinct().count()).isGreaterThan(40);
        assertThat(Arrays.stream(SecretForm.values())).allSatisfy(form ->
                assertThat(rows().map(Row::form)).contains(form));
    }

    private static String said(KeyReading reading) {
        return switch (reading) {
            case KeyReading.Read read -> Stream.concat(Stream.of(read.what()), read.notes().stream())
                    .map(WORDS::say).collect(Collectors.joining(" "));
            case KeyReading.Refused(Message why) -> WORDS.say(why);
        };
    }
}
