package loginlens.token.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import loginlens.token.Token;
import loginlens.token.checks.CheckKind;
import loginlens.token.checks.Expectations;
import loginlens.token.checks.Expectations.Party;
import loginlens.token.checks.Outcome;
import loginlens.token.checks.Question;
import loginlens.token.checks.Verdict;
import loginlens.token.checks.Verdict.Summary;
import loginlens.token.editing.PartEdit;
import loginlens.token.examples.OpenedExample.CheckWith;
import loginlens.token.keys.KeyReader;
import loginlens.token.keys.KeyReading;
import loginlens.token.keys.SecretForm;
import loginlens.token.keys.SigningAlgorithm;
import loginlens.token.keys.VerificationKey;
import loginlens.token.reading.PartKind;
import loginlens.token.reading.ReadToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExampleMakerTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.250Z");
    private final ExampleMaker maker = new ExampleMaker();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GOOD                | GOOD           |",
        "EXPIRED             | EXPIRED        | EXP",
        "NOT_YET             | NOT_YET        | NBF",
        "ALG_NONE            | DO_NOT_TRUST | ALGORITHM",
        "RS256               | GOOD           |",
        "ES256               | GOOD           |",
        "EDDSA               | GOOD           |",
        "KEY_SET             | GOOD           |",
        "OTHER_AUDIENCE      | DO_NOT_TRUST | AUD",
        "WEAK_SECRET         | DO_NOT_TRUST | KEY_STRENGTH",
        "ENCRYPTED           | UNREADABLE     |",
        "RFC_7515_HS256      | EXPIRED        | EXP",
        "RFC_7515_RS256      | EXPIRED        | EXP",
        "RFC_7515_ES256      | EXPIRED        | EXP",
        "RFC_7519_UNSECURED  | DO_NOT_TRUST | ALGORITHM",
        "RFC_7519_ENCRYPTED  | UNREADABLE     |",
        "RFC_7519_NESTED     | UNREADABLE     |"})
    void eachShowsWhatItIsAnExampleOf(Example example, Summary summary, CheckKind firstFailure) {
        Verdict verdict = verdict(maker.make(example, NOW));

        assertThat(verdict.summary()).isEqualTo(summary);
        assertThat(verdict.firstFailure().map(check -> check.kind())).isEqualTo(Optional.ofNullable(firstFailure));
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPIRED", "NOT_YET", "OTHER_AUDIENCE", "WEAK_SECRET", "RFC_7515_HS256", "RFC_7515_RS256",
        "RFC_7515_ES256"})
    void whatIsWrongIsNotTheSignature(Example example) {
        assertThat(verdict(maker.make(example, NOW)).check(CheckKind.SIGNATURE).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void theOtherKeyOfTheSetDoesNotMatch() {
        OpenedExample opened = maker.make(Example.KEY_SET, NOW);
        ReadToken token = opened.token().read();
        String header = token.header().orElseThrow().json().orElseThrow();
        String other = PartEdit.with(token, PartKind.HEADER, header.replace("summer", "spring"));

        assertThat(other).isNotEqualTo(token.raw());
        assertThat(verdict(new OpenedExample(Example.KEY_SET, new Token(other), opened.with(), opened.audience()))
                .check(CheckKind.SIGNATURE).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void aGoodTokenIsGoodForAnHour() {
        OpenedExample opened = maker.make(Example.GOOD, NOW);

        assertThat(verdict(opened, NOW.plusSeconds(3599)).summary()).isEqualTo(Summary.GOOD);
        assertThat(verdict(opened, NOW.plusSeconds(3600)).summary()).isEqualTo(Summary.EXPIRED);
    }

    private static Verdict verdict(OpenedExample opened) {
        return verdict(opened, NOW);
    }

    private static Verdict verdict(OpenedExample opened, Instant now) {
        var expected = new Expectations(Optional.empty(), opened.audience().map(Party::required),
                Set.of(SigningAlgorithm.values()));
        return new Question(opened.token().read(), key(opened.with()), expected).judge().at(now);
    }

    private static Optional<VerificationKey> key(CheckWith with) {
        return switch (with) {
            case CheckWith.Nothing() -> Optional.empty();
            case CheckWith.Secret(var text, var form) -> Optional.of(read(text, form));
            case CheckWith.PublicKey(var text) -> Optional.of(read(text, SecretForm.TEXT));
        };
    }

    private static VerificationKey read(String text, SecretForm form) {
        return switch (new KeyReader().read(text, form)) {
            case KeyReading.Read read -> read.key();
            case KeyReading.Refused refused -> throw new AssertionError("refused: " + refused.why());
        };
    }
}
