package loginlens.token.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import loginlens.text.Message;
import loginlens.token.Token;
import loginlens.token.checks.Verdict.Summary;
import loginlens.token.issuing.TokenIssuer;
import loginlens.token.issuing.TokenSubject;
import loginlens.token.keys.HmacSecret;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.SigningKey;
import loginlens.token.keys.VerificationKey;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final SigningKey key = SigningKey.hmac(new byte[32]);
    private final Optional<VerificationKey> verifier = Optional.of(VerificationKey.of(key));
    private final Token token = new TokenIssuer(key, Clock.fixed(NOW, ZoneOffset.UTC), "loginlens")
            .issue(new TokenSubject(7, "ada", "admin", Optional.empty()), Duration.ofHours(1));
    private final Question question = new Question(token.read(), verifier, Expectations.none());

    @Test
    void oneJudgementIsAskedForEveryInstant() {
        Judgement judgement = question.judge();

        assertThat(judgement.at(NOW).summary()).isEqualTo(Summary.GOOD);
        assertThat(judgement.at(NOW.plusSeconds(3599)).summary()).isEqualTo(Summary.GOOD);
        assertThat(judgement.at(NOW.plusSeconds(3600)).summary()).isEqualTo(Summary.EXPIRED);
        assertThat(judgement.at(NOW).summary()).isEqualTo(Summary.GOOD);
        assertThat(judgement.at(NOW).check(CheckKind.SIGNATURE))
                .isEqualTo(judgement.at(NOW.plusSeconds(9999)).check(CheckKind.SIGNATURE));
    }

    @Test
    void aQuestionIsTheSameOnlyForTheSameReadingKeyAndExpectations() {
        assertThat(new Question(token.read(), verifier, Expectations.none())).isEqualTo(question)
                .hasSameHashCodeAs(question);
        assertThat(new Question(new Token(token.compact()).read(), verifier, Expectations.none()))
                .isNotEqualTo(question);
        assertThat(new Question(token.read(), Optional.of(new HmacSecret(new byte[32])), Expectations.none()))
                .isNotEqualTo(question);
        assertThat(new Question(token.read(), verifier, new Expectations(
                Optional.of(Expectations.Party.required("loginlens")), Optional.empty(),
                        Set.of(SigningAlgorithm.HS256)))).isNotEqualTo(question);
        assertThat(question.judge().question()).isSameAs(question);
    }

    @Test
    void aVerdictHasEveryCheckUnderItsOwnKind() {
        Verdict verdict = question.judge().at(NOW);
        assertThat(Arrays.stream(CheckKind.values()).map(verdict::check).map(Check::kind))
                .containsExactly(CheckKind.values());
        assertThatThrownBy(() -> verdict.byKind().clear()).isInstanceOf(UnsupportedOperationException.class);

        Map<CheckKind, Check> missing = new EnumMap<>(verdict.byKind());
        missing.remove(CheckKind.NBF);
        assertThatThrownBy(() -> new Verdict(Summary.GOOD, Message.of("token.verdict.good"), missing))
                .isInstanceOf(IllegalArgumentException.class);

        Map<CheckKind, Check> mixedUp = new EnumMap<>(verdict.byKind());
        mixedUp.put(CheckKind.SIGNATURE, verdict.check(CheckKind.FORM));
        assertThatThrownBy(() -> new Verdict(Summary.GOOD, Message.of("token.verdict.good"), mixedUp))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTokenIsTakenApartOnce() {
        assertThat(token.read()).isSameAs(token.read());
        assertThat(token).isEqualTo(new Token(token.compact())).hasSameHashCodeAs(new Token(token.compact()));
        assertThat(token.toString()).doesNotContain("eyJ");
    }
}
