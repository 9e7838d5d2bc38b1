package loginlens.token.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import loginlens.token.Bytes;
import loginlens.token.Token;
import loginlens.token.encoding.Base64Url;
import loginlens.token.keys.HmacSecret;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.VerificationKey;
import loginlens.token.reading.Claim;
import loginlens.token.reading.DateReading;
import loginlens.token.reading.PartKind;
import loginlens.token.reading.TokenPart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a token is cut or changed, every sentence about it is true. Always the same damage. */
class ClaimTruthTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final byte[] SECRET = "a secret of more than thirty-two bytes".getBytes(StandardCharsets.US_ASCII);
    private static final int MUTATIONS = 10_000;
    private static final Set<CheckKind> OF_CLAIMS =
            Set.of(CheckKind.EXP, CheckKind.NBF, CheckKind.IAT, CheckKind.ISS, CheckKind.AUD);

    private static final List<String> PAYLOADS = List.of(
            "{\"subject\":\"user\",\"username\":\"ada\",\"role\":\"student\",\"iss\":\"loginlens\",\"sub\":\"1\","
                    + "\"iat\":1772366000,\"exp\":1772369600,\"jti\":\"dGhpcyBpcyByYW5kb20\"}",
            "{\"iss\":\"loginlens\",\"aud\":\"here\",\"nbf\":1772366000,\"exp\":1772369600}",
            "{ \"exp\" : 1772369600 , \"nbf\" : 1772366000 , \"aud\" : [\"here\", \"there\"], \"name\":\"Käthe 🦊\" }",
            "{\"sub\":\"1\",\"exp\":1772360000}",
            "{\"sub\":\"1\"}");
    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

    private final Random random = new Random(7519);
    private final Optional<VerificationKey> key = Optional.of(new HmacSecret(SECRET));
    private final Expectations expected = new Expectations(Optional.of(Expectations.Party.ifNamed("loginlens")),
            Optional.of(Expectations.Party.ifNamed("here")), Set.of(SigningAlgorithm.HS256));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noSentenceIsFalseHoweverATokenIsDamaged(boolean withKey) throws GeneralSecurityException {
        for (int i = 0; i < MUTATIONS; i++) {
            String good = signed(PAYLOADS.get(random.nextInt(PAYLOADS.size())));
            String raw = random.nextInt(50) == 0 ? good : damaged(good);
            Judgement judgement =
                    new Question(new Token(raw).read(), withKey ? key : Optional.empty(), expected).judge();
            try {
                hold(raw, judgement.at(NOW), judgement.question());
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(raw, e);
            }
        }
    }

    private static void hold(String raw, Verdict verdict, Question question) throws GeneralSecurityException {
        Bytes bytes = new Bytes(raw);
        byte[] right = hmac(raw.substring(0, Math.max(0, raw.lastIndexOf('.'))));
        SentenceTruth sentences = new SentenceTruth(bytes, question, verdict, NOW, right);
        for (Check check : verdict.checks()) {
            if (check.outcome() == Outcome.PASS) {
                assertThat(bytes.parts()).as("passed: %s", check).isEqualTo(3);
                assertThat(!OF_CLAIMS.contains(check.kind()) || bytes.object(1).isPresent()).as("%s", check).isTrue();
            }
            sentences.hold(check);
        }
        sentences.holdHeadline();
        if (Set.of("token.check.signature.wrong", "token.check.signature.length")
                .contains(verdict.check(CheckKind.SIGNATURE).reason().key())) {
            assertThat(verdict.sentence().values().getFirst()).as("the reason that matters first")
                    .isEqualTo(verdict.check(CheckKind.SIGNATURE).reason());
        }
        assertThat(verdict.believable()).isEqualTo(question.key().isPresent() && bytes.isSigned(right)
                && verdict.firstFailure().isEmpty());
        for (TokenPart part : question.token().parts()) {
            for (Claim claim : part.claims()) {
                if (claim.date() instanceof DateReading.Date(Instant at, boolean fraction) && !fraction) {
                    assertThat(bytes.hasDate(part.kind() == PartKind.HEADER ? 0 : 1, claim.name(), at))
                            .as("%s", claim).isTrue();
                }
            }
        }
    }

    private String damaged(String token) throws GeneralSecurityException {
        String text = token;
        for (int times = random.nextInt(3); times >= 0 && !text.isEmpty(); times--) {
            int at = random.nextInt(text.length());
            text = switch (random.nextInt(7)) {
                case 0 -> text.substring(0, at);
                case 1 -> text.substring(at);
                case 2 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(9)));
                case 3 -> text.substring(0, at) + (char) (text.charAt(at) ^ 1 << random.nextInt(7))
                        + text.substring(at + 1);
                case 4 -> text.substring(0, at) + "." + text.substring(at);
                default -> flippedInside(text, random.nextBoolean());
            };
        }
        return text;
    }

    /** A bit of the decoded payload flipped, or the payload cut; sometimes signed again, so only the form is bad. */
    private String flippedInside(String text, boolean signedAgain) throws GeneralSecurityException {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 3) {
            return text;
        }
        byte[] payload = new Bytes(text).bytes(1);
        if (payload.length == 0) {
            return text;
        }
        if (random.nextBoolean()) {
            payload[random.nextInt(payload.length)] ^= (byte) (1 << random.nextInt(8));
        } else {
            payload = Arrays.copyOf(payload, random.nextInt(payload.length));
        }
        String input = parts[0] + "." + Base64Url.encode(payload);
        return input + "." + (signedAgain ? Base64Url.encode(hmac(input)) : parts[2]);
    }

    private static String signed(String payload) throws GeneralSecurityException {
        String input = Base64Url.encode(HEADER.getBytes(StandardCharsets.UTF_8)) + "."
                + Base64Url.encode(payload.getBytes(StandardCharsets.UTF_8));
        return input + "." + Base64Url.encode(hmac(input));
    }

    private static byte[] hmac(String input) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
        return mac.doFinal(input.getBytes(StandardCharsets.UTF_8));
    }
}
