package loginlens.token.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import loginlens.text.Message;
import loginlens.token.Bytes;
import loginlens.token.Token;
import loginlens.token.encoding.Base64Url;
import loginlens.token.keys.HmacSecret;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.VerificationKey;
import loginlens.token.reading.Claim;
import loginlens.token.reading.DateReading;
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
        for (Check check : verdict.checks()) {
            if (check.outcome() == Outcome.PASS) {
                assertThat(bytes.parts()).as("passed: %s", check).isEqualTo(3);
                assertThat(!OF_CLAIMS.contains(check.kind()) || bytes.object(1).isPresent()).as("%s", check).isTrue();
            }
            holdSentence(bytes, check.kind().name().toLowerCase(java.util.Locale.ROOT), check);
        }
        Check signature = verdict.check(CheckKind.SIGNATURE);
        byte[] right = hmac(raw.substring(0, Math.max(0, raw.lastIndexOf('.'))));
        switch (signature.reason().key()) {
            case "token.check.signature" -> assertThat(bytes.isSigned(right)).isTrue();
            case "token.check.signature.wrong", "token.check.signature.length" -> {
                assertThat(bytes.hasSignatureBytes(right)).isFalse();
                assertThat(verdict.sentence().values().getFirst()).as("the reason that matters first")
                        .isEqualTo(signature.reason());
            }
            default -> assertThat(signature.outcome()).isNotEqualTo(Outcome.PASS);
        }
        assertThat(verdict.believable()).isEqualTo(question.key().isPresent() && bytes.isSigned(right)
                && verdict.firstFailure().isEmpty());
        for (Claim claim : question.token().payload().stream().flatMap(part -> part.claims().stream()).toList()) {
            if (claim.date() instanceof DateReading.Date(Instant at, boolean fraction) && !fraction) {
                assertThat(bytes.hasDate(claim.name(), at)).as("%s", claim).isTrue();
            }
        }
    }

    private static void holdSentence(Bytes bytes, String name, Check check) {
        List<Object> values = check.reason().values();
        switch (check.reason().key()) {
            case "token.check.exp" -> {
                Instant at = (Instant) values.get(1);
                assertThat(NOW).isBefore(at);
                assertThat(values.get(0)).isEqualTo(Duration.between(NOW, at));
                assertThat(bytes.hasDate("exp", at)).isTrue();
            }
            case "token.check.exp.over" -> {
                assertThat(NOW).isAfterOrEqualTo((Instant) values.get(1));
                assertThat(bytes.hasDate("exp", (Instant) values.get(1))).isTrue();
            }
            case "token.check.nbf" -> {
                assertThat(NOW).isAfterOrEqualTo((Instant) values.get(0));
                assertThat(bytes.hasDate("nbf", (Instant) values.get(0))).isTrue();
            }
            case "token.check.nbf.early", "token.check.iat.future" -> {
                assertThat(NOW).isBefore((Instant) values.get(1));
                assertThat(bytes.hasDate(name, (Instant) values.get(1))).isTrue();
            }
            case "token.check.iat" -> {
                assertThat(NOW).isAfterOrEqualTo((Instant) values.get(1));
                assertThat(bytes.hasDate("iat", (Instant) values.get(1))).isTrue();
            }
            case "token.check.exp.absent", "token.check.nbf.absent", "token.check.iat.absent", "token.check.iss.absent",
                 "token.check.aud.absent" ->
                    assertThat(bytes.object(1)).hasValueSatisfying(payload -> assertThat(payload.has(name)).isFalse());
            case "token.check.claim.unreadable" -> {
                assertThat(bytes.object(1)).isEmpty();
                assertThat(values.get(0)).isEqualTo(name);
            }
            case "token.check.claim.twice" -> assertThat(bytes.count((String) values.get(0))).isGreaterThan(1);
            case "token.check.iss" -> assertThat(bytes.hasText("iss", (String) values.get(0))).isTrue();
            case "token.check.iss.other" -> assertThat(bytes.hasText("iss", "loginlens")).isFalse();
            case "token.check.aud.other" -> assertThat(bytes.object(1).filter(payload ->
                    payload.get("aud").toString().contains("\"here\""))).isEmpty();
            case "token.check.alg.missing" -> assertThat(bytes.object(0))
                    .hasValueSatisfying(header -> assertThat(header.has("alg")).isFalse());
            case "token.check.alg.unreadable", "token.check.crit.noHeader" -> assertThat(check.outcome())
                    .isEqualTo(Outcome.NOT_CHECKED);
            case "token.check.form" -> {
                assertThat(bytes.object(0)).isPresent();
                assertThat(bytes.object(1)).isPresent();
            }
            default -> assertThat(check.reason()).isNotNull().extracting(Message::key).asString().isNotEmpty();
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

    /** A bit of the decoded payload flipped, or the payload cut; sometimes signed again,
            so that only the form is bad. */
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
            payload = java.util.Arrays.copyOf(payload, random.nextInt(payload.length));
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
