package loginlens.token.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import loginlens.token.TestKeys;
import loginlens.token.checks.Expectations;
import loginlens.token.checks.TokenInspector;
import loginlens.token.checks.TokenTableTest;
import loginlens.token.checks.Verdict;
import loginlens.token.keys.KeyReader;
import loginlens.token.keys.KeyReading;
import loginlens.token.keys.KeySet;
import loginlens.token.keys.SecretForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged keys and pastes are refused or read, never a crash. Always the same damage. */
class PasteFuzzTest {
    private static final int MUTATIONS = 2_000;

    private final Random random = new Random(7517);

    @ParameterizedTest
    @ValueSource(strings = {"rsa.pem", "rsa-pkcs1.pem", "rsa-cert.pem", "rsa-pss.pem", "ec256.pem", "ec521.pem",
            "rsa.jwk",
            "ec256.jwk", "hmac.jwk", "set.jwks"})
    void aDamagedKeyNeverThrowsAndVouchesForNothing(String name) {
        String good = TestKeys.text("keys/" + name);
        String fingerprint = TestKeys.key(name).fingerprint();
        KeyReader reader = new KeyReader();
        TokenInspector inspector = new TokenInspector();
        ReadToken token = inspector.read(TokenTableTest.token("jsonwebtoken-RS256"));
        for (int i = 0; i < MUTATIONS; i++) {
            KeyReading reading = reader.read(damaged(good), SecretForm.TEXT);
            if (reading instanceof KeyReading.Read read) {
                Verdict verdict = inspector.judge(token, Optional.of(read.key()), Expectations.none(), Instant.EPOCH);
                assertThat(!verdict.believable() || read.key() instanceof KeySet
                        || read.key().fingerprint().equals(fingerprint)).isTrue();
            }
        }
    }

    @Test
    void aDamagedPasteNeverThrowsAndKeepsNoBlanks() {
        List<String> good = Stream.of("Authorization: Bearer e30.e30.AAAA\r\n",
                "{\"data\":{\"token\":\"e30.e30.AAAA\"}}",
                "https://app.example/#access_token=e30.e30.AAAA&x=1", "\"token\" : 'e30.e30.AAAA',").toList();
        PasteCleaner cleaner = new PasteCleaner();
        for (int i = 0; i < MUTATIONS * 10; i++) {
            assertThat(cleaner.clean(damaged(good.get(i % good.size()))).token()).doesNotContainAnyWhitespaces();
        }
    }

    private String damaged(String text) {
        StringBuilder damaged = new StringBuilder(text);
        for (int times = random.nextInt(4); times >= 0; times--) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(4)) {
                case 0 -> damaged.setCharAt(at, (char) (' ' + random.nextInt(95)));
                case 1 -> damaged.insert(at, (char) random.nextInt(0x3000));
                case 2 -> damaged.delete(at, Math.min(damaged.length() - 1, at + random.nextInt(20)));
                default -> damaged.insert(at, damaged.charAt(random.nextInt(damaged.length())));
            }
        }
        return damaged.toString();
    }
}
