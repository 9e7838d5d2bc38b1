package loginlens.attack.lab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import loginlens.token.keys.KeyReader;
import loginlens.token.keys.KeyReading;
import loginlens.token.keys.SecretForm;
import loginlens.token.reading.TokenReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 32, 64, 65, 200})
    void theHmacThatIsWrittenOutIsTheOneOfTheJdk(int length) throws Exception {
        byte[] key = "k".repeat(length).getBytes(UTF_8);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));

        byte[] message = "message".getBytes(UTF_8);
        assertThat(HandMadeHmac.sha256(key, message)).isEqualTo(mac.doFinal(message));
    }

    /** The value is what OpenSSL and Node give for an empty key and an empty message. */
    @Test
    void theHmacThatIsWrittenOutTakesAnEmptyKey() {
        assertThat(HandMadeHmac.sha256(new byte[0], new byte[0])).asHexString()
                .isEqualToIgnoringCase("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
    }

    @Test
    void theModelOfEcdsaKnowsTheKeysOfTheJdk() {
        try (Lab lab = new Lab(LabSettings.usual())) {
            KeyPair pair = lab.keys().ec();
            // n times the base point is the point at infinity, and a key is a point of which the same is so.
            P256.Point point = P256.Point.of((ECPublicKey) pair.getPublic());

            assertThat(P256.BASE.times(P256.N).x()).isZero();
            assertThat(point.times(P256.N).x()).isZero();
        }
    }

    @Test
    void keysAreWrittenAsOtherProgramsReadThem() {
        try (Lab lab = new Lab(LabSettings.usual())) {
            KeyPair ec = lab.keys().ec();
            KeyReader reader = new KeyReader();

            assertThat(LabKeys.publicKey(LabKeys.jwks(ec))).isEqualTo(ec.getPublic());
            assertThat(reader.read(LabKeys.jwks(ec), SecretForm.TEXT)).isInstanceOf(KeyReading.Read.class);
            assertThat(reader.read(LabKeys.pem(lab.keys().rsa(2_048)), SecretForm.TEXT))
                    .isInstanceOf(KeyReading.Read.class);
        }
    }

    @Test
    void aDraftKeepsEveryLetterThatIsNotChanged() {
        try (Lab lab = new Lab(LabSettings.usual())) {
            String token = lab.token(LabAccount.GRACE);

            assertThat(TokenDraft.of(token).compact()).isEqualTo(token);
            assertThat(TokenDraft.of(token).unsigned().compact())
                    .isEqualTo(token.substring(0, token.lastIndexOf('.') + 1));
        }
    }

    @Test
    void twoLabsHaveNoSecretInCommon() {
        try (Lab one = new Lab(LabSettings.usual()); Lab other = new Lab(LabSettings.usual())) {
            assertThat(one.secret()).isNotEqualTo(other.secret());
        }
    }

    @Test
    void theFolderGoesWithAProgramThatEndsInTheMiddleOfAnAttack(@TempDir Path temporary) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var ended = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), LeftOpen.class.getName(),
                temporary.toString()).inheritIO().start();

        assertThat(ended.waitFor()).isEqualTo(3);
        try (var left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }

    /** A program that never closes its lab. */
    static final class LeftOpen {
        private LeftOpen() {}

        public static void main(String[] arguments) throws LabFailedException, IOException {
            var temporary = Path.of(arguments[0]);
            var folder = new Lab(new LabSettings(temporary, 0, LabAccount.ADA)).folder();
            folder.write("keys/key-1", LabFolder.text("secret"));
            try (var made = Files.list(temporary)) {
                System.exit(made.count() == 1 ? 3 : 4);
            }
        }
    }

    @Test
    void onlyTheNameIsTakenFromATokenInHand() {
        try (Lab lab = new Lab(LabSettings.usual())) {
            Optional<LabAccount> named = LabAccount.named(TokenReader.read(lab.token(LabAccount.GRACE)));

            assertThat(named).contains(new LabAccount(LabAccount.ADA.id(), "grace", "student"));
            assertThat(LabAccount.named(TokenReader.read("no token"))).isEmpty();
        }
    }
}
