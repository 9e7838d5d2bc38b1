package loginlens.token.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import loginlens.token.checks.Verdict.Summary;
import loginlens.token.encoding.Base64Url;
import loginlens.token.issuing.TokenIssuer;
import loginlens.token.issuing.TokenSubject;
import loginlens.token.keys.SigningKey;
import loginlens.token.keys.VerificationKey;
import org.junit.jupiter.api.Test;

/** Changes good tokens at random, always in the same way, and looks whether one of them is still believed. */
class TokenFuzzTest {
    private static final int MUTATIONS = 100_000;
    private static final Instant NOW = Instant.parse("2026-03-01T14:03:20Z");
    private static final String LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \n\"{}ä\u0000\ud83e";

    private final SigningKey key =
            SigningKey.hmac("test-only-secret-of-more-than-32-bytes".getBytes(StandardCharsets.US_ASCII));
    private final Optional<VerificationKey> verifier = Optional.of(VerificationKey.of(key));
    private final TokenInspector inspector = new TokenInspector();
    private final Random random = new Random(7519);

    @Test
    void noChangedTokenIsBelievedAndNothingIsThrown() {
        TokenIssuer issuer = new TokenIssuer(key, Clock.fixed(NOW, ZoneOffset.UTC), "loginlens");
        List<String> good = IntStream.range(0, 20).mapToObj(i -> issuer.issue(
                new TokenSubject(i, "ada".repeat(i % 7 + 1), "student", Optional.of("#0b7285").filter(c -> i % 2 == 0)),
                Duration.ofHours(1)).compact()).toList();
        assertThat(good).allMatch(token -> judge(token) == Summary.GOOD);
        int believed = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String original = good.get(i % good.size());
            String changed = original;
            for (int times = random.nextInt(3); times >= 0; times--) {
                changed = changed(changed);
            }
            if (judge(changed) == Summary.GOOD) {
                believed++;
                assertThat(sameBytes(original, changed)).as("believed: %s", changed).isTrue();
            }
        }
        // Some mutations undo themselves; if many were believed, they would not be mutations.
        assertThat(believed).isLessThan(MUTATIONS / 50);
    }

    private Summary judge(String raw) {
        return inspector.judge(inspector.read(raw), verifier, Expectations.none(), NOW).summary();
    }

    private String changed(String token) {
        int at = random.nextInt(token.length());
        int to = at + random.nextInt(token.length() - at);
        String letter = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return switch (random.nextInt(7)) {
            case 0 -> token.substring(0, at) + letter + token.substring(at + 1);
            case 1 -> token.substring(0, at) + letter + token.substring(at);
            case 2 -> token.substring(0, at) + token.substring(at + 1) + ".";
            case 3 -> token.substring(0, at) + token.substring(to) + letter;
            case 4 -> token.substring(0, to) + token.substring(at);
            case 5 -> lastLetterOfAPart(token);
            default -> insideTheJson(token);
        };
    }

    /** The place where base64url has spare bits. */
    private String lastLetterOfAPart(String token) {
        String[] parts = token.split("\\.", -1);
        int which = random.nextInt(parts.length);
        if (!parts[which].isEmpty()) {
            parts[which] = parts[which].substring(0, parts[which].length() - 1)
                    + LETTERS.charAt(random.nextInt(LETTERS.length()));
        }
        return String.join(".", parts);
    }

    /** Changes a byte of a decoded part, so that the base64url stays well formed. */
    private String insideTheJson(String token) {
        String[] parts = token.split("\\.", -1);
        int which = random.nextInt(parts.length);
        byte[] bytes = Base64Url.decode(parts[which]).bytes();
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            parts[which] = Base64Url.encode(bytes);
        }
        return String.join(".", parts);
    }

    private static boolean sameBytes(String one, String other) {
        String[] left = one.split("\\.", -1);
        String[] right = other.split("\\.", -1);
        return left.length == right.length && IntStream.range(0, left.length).allMatch(i ->
                Arrays.equals(Base64.getUrlDecoder().decode(left[i]), Base64.getUrlDecoder().decode(right[i])));
    }
}
