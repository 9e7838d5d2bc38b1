package loginlens.token.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import loginlens.text.Message;
import loginlens.token.Bytes;

/** Holds every sentence of a verdict against the bytes of the token. A sentence for which it has no rule is false. */
final class SentenceTruth {
    private static final int HEADER = 0;
    private static final int PAYLOAD = 1;
    private static final int SIGNATURE = 2;
    private static final int PARTS = 3;

    private final Bytes bytes;
    private final Question question;
    private final Verdict verdict;
    private final Instant now;
    private final byte[] right;

    SentenceTruth(Bytes bytes, Question question, Verdict verdict, Instant now, byte[] right) {
        this.bytes = bytes;
        this.question = question;
        this.verdict = verdict;
        this.now = now;
        this.right = right;
    }

    void hold(Check check) {
        String claim = check.kind().name().toLowerCase(Locale.ROOT);
        List<Object> values = check.reason().values();
        switch (check.kind()) {
            case FORM -> form(check.reason());
            case CRIT -> crit(check);
            case ALGORITHM, KEY_STRENGTH, SIGNATURE -> key(check);
            case EXP, NBF, IAT, ISS, AUD -> {
                if (!general(check, claim)) {
                    claim(check.reason().key(), values);
                }
            }
        }
    }

    private void form(Message reason) {
        boolean whole = bytes.parts() == PARTS && bytes.object(HEADER).isPresent() && bytes.object(PAYLOAD).isPresent()
                && bytes.isCanonical(HEADER) && bytes.isCanonical(PAYLOAD) && bytes.isCanonical(SIGNATURE);
        switch (reason.key()) {
            case "token.check.form" -> assertThat(whole).isTrue();
            case "token.form.empty", "token.form.onePart", "token.form.opaque" ->
                    assertThat(bytes.parts()).isEqualTo(1);
            case "token.form.twoParts" -> assertThat(bytes.parts()).isEqualTo(2);
            case "token.form.parts" ->
                    assertThat(bytes.parts()).isEqualTo(((Number) reason.values().get(0)).intValue());
            case "token.check.form.part" -> assertThat(whole && noNameTwice()).isFalse();
            default -> fail("no rule for " + reason);
        }
    }

    private boolean noNameTwice() {
        return question.token().parts().stream().flatMap(part -> part.claims().stream())
                .noneMatch(claim -> claim.repeated());
    }

    private void crit(Check check) {
        switch (check.reason().key()) {
            case "token.check.crit", "token.check.notWhole" ->
                    assertThat(bytes.object(HEADER).filter(header -> !header.has("crit"))).isPresent();
            case "token.check.crit.noHeader" -> assertThat(check.outcome()).isEqualTo(Outcome.NOT_CHECKED);
            default -> fail("no rule for " + check);
        }
    }

    private void key(Check check) {
        List<Object> values = check.reason().values();
        Outcome algorithm = verdict.check(CheckKind.ALGORITHM).outcome();
        switch (check.reason().key()) {
            case "token.check.notWhole" -> assertThat(bytes.parts()).isNotEqualTo(PARTS);
            case "token.check.noKey" -> assertThat(question.key()).isEmpty();
            case "token.check.algorithmFirst" -> assertThat(algorithm).isEqualTo(Outcome.FAIL);
            case "token.check.algorithmUnknown" -> assertThat(algorithm).isEqualTo(Outcome.NOT_CHECKED);
            case "token.check.alg", "token.check.alg.noKey", "token.check.alg.notAccepted" ->
                    assertThat(bytes.hasText(HEADER, "alg", (String) values.get(0))).isTrue();
            case "token.check.alg.missing" -> assertThat(bytes.object(HEADER))
                    .hasValueSatisfying(header -> assertThat(header.has("alg")).isFalse());
            case "token.check.alg.unreadable" -> assertThat(bytes.object(HEADER)).isEmpty();
            case "token.check.alg.unknown" -> assertThat(bytes.hasText(HEADER, "alg", "HS256")).isFalse();
            case "token.check.strength" -> assertThat(question.key()).isPresent();
            case "token.check.signature" -> assertThat(bytes.isSigned(right)).isTrue();
            case "token.check.signature.wrong" -> assertThat(bytes.hasSignatureBytes(right)).isFalse();
            case "token.check.signature.length" -> {
                assertThat(bytes.bytes(SIGNATURE)).hasSize(((Number) values.get(0)).intValue());
                assertThat(values.get(2)).isEqualTo(right.length).isNotEqualTo(values.get(0));
            }
            case "token.check.signature.missing" -> assertThat(bytes.parts()).isLessThan(PARTS);
            case "token.check.signature.empty" -> assertThat(bytes.bytes(SIGNATURE)).isEmpty();
            case "token.check.signature.damaged" -> assertThat(bytes.isCanonical(SIGNATURE)).isFalse();
            default -> fail("no rule for " + check);
        }
    }

    /** The sentences that every claim can have. */
    private boolean general(Check check, String name) {
        List<Object> values = check.reason().values();
        switch (check.reason().key()) {
            case "token.check.notWhole" -> assertThat(bytes.parts()).isNotEqualTo(PARTS);
            case "token.check.claim.unreadable" -> {
                assertThat(bytes.object(PAYLOAD)).isEmpty();
                assertThat(values.get(0)).isEqualTo(name);
            }
            case "token.check.claim.twice" -> assertThat(bytes.count(PAYLOAD, name)).isGreaterThan(1);
            case "token.check.date.odd" -> {
                assertThat(bytes.count(PAYLOAD, name)).isPositive();
                assertThat(bytes.number(PAYLOAD, name).filter(SentenceTruth::isDate)).isEmpty();
            }
            case "token.check.exp.absent", "token.check.nbf.absent", "token.check.iat.absent",
                 "token.check.iss.absent", "token.check.aud.absent" -> {
                assertThat(check.reason().key()).contains(name);
                assertThat(bytes.object(PAYLOAD)).hasValueSatisfying(payload ->
                        assertThat(payload.has(name)).isFalse());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean isDate(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(253_402_300_800L)) < 0;
    }

    private void claim(String key, List<Object> values) {
        switch (key) {
            case "token.check.exp" -> {
                date("exp", values.get(1), now::isBefore);
                assertThat(values.get(0)).isEqualTo(Duration.between(now, (Instant) values.get(1)));
            }
            case "token.check.exp.over" -> date("exp", values.get(1), at -> !now.isBefore(at));
            case "token.check.nbf" -> date("nbf", values.get(0), at -> !now.isBefore(at));
            case "token.check.nbf.early" -> date("nbf", values.get(1), now::isBefore);
            case "token.check.iat" -> date("iat", values.get(1), at -> !now.isBefore(at));
            case "token.check.iat.future" -> date("iat", values.get(1), now::isBefore);
            case "token.check.iss" -> assertThat(bytes.hasText(PAYLOAD, "iss", (String) values.get(0))).isTrue();
            case "token.check.iss.other" -> {
                assertThat(bytes.hasText(PAYLOAD, "iss", (String) values.get(1))).isFalse();
                assertThat(bytes.count(PAYLOAD, "iss")).isPositive();
            }
            case "token.check.iss.notText" ->
                    assertThat(value("iss").filter(iss -> iss.startsWith("\""))).isEmpty();
            case "token.check.aud" -> assertThat(value("aud")).hasValueSatisfying(aud ->
                    assertThat(aud).contains("\"" + values.get(0) + "\""));
            case "token.check.aud.other" -> assertThat(bytes.count(PAYLOAD, "aud") > 0
                    && value("aud").filter(aud -> aud.contains("\"" + values.get(0) + "\"")).isEmpty()).isTrue();
            default -> fail("no rule for " + key);
        }
    }

    private Optional<String> value(String name) {
        return bytes.textOrList(PAYLOAD, name);
    }

    private void date(String name, Object at, Predicate<Instant> holds) {
        assertThat(holds.test((Instant) at)).isTrue();
        assertThat(bytes.hasDate(PAYLOAD, name, (Instant) at)).isTrue();
    }

    /** What the checks come to, in the headline. */
    void holdHeadline() {
        Message headline = verdict.sentence();
        boolean signed = question.key().isPresent() && bytes.isSigned(right);
        switch (headline.key()) {
            case "token.verdict.good" -> assertThat(signed && verdict.firstFailure().isEmpty()).isTrue();
            case "token.verdict.expired" -> assertThat(signed && isExpired()).isTrue();
            case "token.verdict.notYet" -> assertThat(signed
                    && verdict.check(CheckKind.NBF).outcome() == Outcome.FAIL).isTrue();
            case "token.verdict.nobody" -> assertThat(!signed && !isExpired() && bytes.object(PAYLOAD).isPresent())
                    .isTrue();
            case "token.verdict.nobodyExpired" -> assertThat(!signed && isExpired()
                    && bytes.object(PAYLOAD).isPresent()).isTrue();
            case "token.verdict.doNotBelieve", "token.verdict.doNotBelieve.also" ->
                    assertThat(verdict.checks().stream().filter(check -> check.outcome() == Outcome.FAIL)
                            .map(Check::reason)).containsAll(headline.values().stream()
                                    .map(Message.class::cast).toList());
            case "token.verdict.unreadable" -> assertThat(bytes.object(HEADER).isPresent()
                    && bytes.object(PAYLOAD).isPresent()).isFalse();
            default -> fail("no rule for " + headline);
        }
    }

    private boolean isExpired() {
        return bytes.number(PAYLOAD, "exp").filter(exp -> exp.compareTo(BigDecimal.valueOf(now.getEpochSecond())) <= 0)
                .isPresent();
    }
}
