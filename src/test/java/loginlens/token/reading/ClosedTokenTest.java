package loginlens.token.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import loginlens.text.Words;
import loginlens.token.Token;
import loginlens.token.checks.CheckKind;
import loginlens.token.checks.Expectations;
import loginlens.token.checks.Outcome;
import loginlens.token.checks.Question;
import loginlens.token.checks.TokenTableTest;
import loginlens.token.checks.Verdict;
import loginlens.token.encoding.Base64Url;
import loginlens.token.keys.HmacSecret;
import org.junit.jupiter.api.Test;

/** Tokens whose claims cannot be read although nothing is wrong with them. */
class ClosedTokenTest {
    private static final byte[] SECRET = new byte[32];
    private static final String INNER = TokenTableTest.token("jsonwebtoken-HS256");

    private final Words words = new Words(Locale.ENGLISH, Clock.systemUTC());

    @Test
    void aTokenInsideATokenIsFoundAndNothingIsSaidAgainstIt() throws GeneralSecurityException {
        Token token = signed("{\"alg\":\"HS256\",\"cty\":\"JWT\"}", INNER.getBytes(StandardCharsets.US_ASCII));
        Verdict verdict = verdict(token, SECRET);

        assertThat(token.read().inner()).hasValue(INNER);
        assertThat(verdict.summary()).isEqualTo(Verdict.Summary.UNREADABLE);
        assertThat(words.say(verdict.sentence()))
                .isEqualTo("The payload is another token (cty JWT). Open the inner one to read its claims.");
        assertThat(verdict.check(CheckKind.SIGNATURE).outcome()).isEqualTo(Outcome.PASS);
        assertThat(verdict.check(CheckKind.EXP).outcome()).isEqualTo(Outcome.NOT_CHECKED);
        assertThat(verdict.firstFailure()).isEmpty();
        assertThat(verdict.believable()).isFalse();
    }

    @Test
    void aWrongSignatureAroundAnInnerTokenIsStillTheHeadline() throws GeneralSecurityException {
        Token token = signed("{\"alg\":\"HS256\",\"cty\":\"jwt\"}", INNER.getBytes(StandardCharsets.US_ASCII));

        assertThat(words.say(verdict(token, new byte[] {1}).sentence()))
                .startsWith("Do not trust this token: The signature");
    }

    @Test
    void aTokenThatOnlyLooksLikeItHoldsOneIsNotOpened() throws GeneralSecurityException {
        byte[] inner = INNER.getBytes(StandardCharsets.US_ASCII);
        assertThat(signed("{\"alg\":\"HS256\"}", inner).read().inner()).isEmpty();
        assertThat(signed("{\"alg\":\"HS256\",\"cty\":\"JWT\"}", "{}".getBytes(StandardCharsets.US_ASCII)).read()
                .closed())
                .isEmpty();
    }

    @Test
    void aCompressedPayloadIsNamedRatherThanCalledDamaged() throws GeneralSecurityException {
        Token token = signed("{\"alg\":\"HS256\",\"zip\":\"DEF\"}",
                new byte[] {(byte) 0xAB, (byte) 0x56, 0x2A, (byte) 0xFF});
        Verdict verdict = verdict(token, SECRET);

        assertThat(words.say(verdict.sentence())).isEqualTo("The payload is compressed (zip DEF)."
                + " LoginLens does not unpack it, so you cannot read its claims.");
        assertThat(verdict.firstFailure()).isEmpty();
        assertThat(words.say(verdict.check(CheckKind.EXP).reason())).startsWith("The payload is compressed");
    }

    private static Verdict verdict(Token token, byte[] secret) {
        return new Question(token.read(), Optional.of(new HmacSecret(secret)), Expectations.none()).judge()
                .at(Instant.EPOCH);
    }

    private static Token signed(String header, byte[] payload) throws GeneralSecurityException {
        String input = Base64Url.encode(header.getBytes(StandardCharsets.UTF_8)) + "." + Base64Url.encode(payload);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
        return new Token(input + "." + Base64Url.encode(mac.doFinal(input.getBytes(StandardCharsets.US_ASCII))));
    }
}
