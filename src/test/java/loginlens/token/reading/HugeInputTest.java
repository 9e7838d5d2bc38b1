package loginlens.token.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import loginlens.text.Message;
import loginlens.token.TestKeys;
import loginlens.token.checks.Expectations;
import loginlens.token.checks.TokenInspector;
import loginlens.token.checks.Verdict;
import loginlens.token.checks.Verdict.Summary;
import loginlens.token.encoding.Base64Url;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is pasted, however big: it is answered in a plain, short sentence. */
class HugeInputTest {
    private static final int TEN_MEGABYTES = 10_000_000;

    private final TokenInspector inspector = new TokenInspector();

    /** What is pasted, made only when its turn comes, and the first problem that is told. */
    record Paste(String what, Supplier<String> raw, String problem) {

        @Override
        public String toString() {
            return what;
        }
    }

    private static Paste paste(String what, Supplier<String> raw, String problem) {
        return new Paste(what, raw, problem);
    }

    static Stream<Paste> pastes() {
        return Stream.of(
                paste("100,000 levels of lists", () -> payload("{\"a\":" + "[".repeat(100_000)), "token.json.deep"),
                paste("100,000 levels of objects", () -> payload("{\"a\":".repeat(100_000)), "token.json.deep"),
                paste("one text", () -> payload("{\"a\":\"" + "x".repeat(TEN_MEGABYTES) + "\"}"), "none"),
                paste("one name", () -> payload("{\"" + "x".repeat(TEN_MEGABYTES) + "\":1}"), "none"),
                paste("one text that is too long", () -> payload("{\"a\":\"" + "x".repeat(21_000_000) + "\"}"),
                        "token.json.long"),
                paste("one number", () -> payload("{\"a\":" + "9".repeat(TEN_MEGABYTES) + "}"), "token.json.long"),
                paste("many names", () -> payload("{" + names(TEN_MEGABYTES / 12)), "token.json.manyNames"),
                paste("one name many times", () -> payload("{" + "\"a\":1,".repeat(90_000) + "\"a\":1}"),
                        "token.json.twice"),
                paste("many list elements", () -> payload("{\"aud\":[" + "1,".repeat(TEN_MEGABYTES / 2) + "1]}"),
                        "none"),
                paste("many escapes", () -> payload("{\"a\":\"" + "\\ud83e".repeat(TEN_MEGABYTES / 6) + "\"}"),
                        "token.json.halfPair"),
                paste("blanks", () -> payload(" ".repeat(TEN_MEGABYTES)), "token.json.empty"),
                paste("dots", () -> ".".repeat(TEN_MEGABYTES), "token.form.parts"),
                paste("one letter", () -> "A".repeat(TEN_MEGABYTES), "token.form.onePart"),
                paste("a signature", () -> payload("{}") + "A".repeat(TEN_MEGABYTES), "none"),
                paste("no base64url", () -> "e30." + "ä".repeat(TEN_MEGABYTES) + ".", "token.base64url.character"));
    }

    private static String payload(String json) {
        return Base64Url.encode("{\"alg\":\"HS256\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + Base64Url.encode(json.getBytes(StandardCharsets.UTF_8)) + ".AAAA";
    }

    private static String names(int count) {
        StringBuilder names = new StringBuilder(count * 12);
        for (int i = 0; i < count; i++) {
            names.append("\"n").append(i).append("\":0,");
        }
        return names.append("\"last\":0}").toString();
    }

    @ParameterizedTest
    @MethodSource("pastes")
    void aHugePasteGetsAPlainAnswer(Paste paste) {
        ReadToken token = inspector.read(paste.raw().get());
        Verdict verdict = inspector.judge(token, Optional.of(TestKeys.key("hmac.txt")), Expectations.none(),
                Instant.EPOCH);
        assertThat(token.allProblems().stream().flatMap(HugeInputTest::keys)
                .filter(key -> !key.startsWith("token.part.")).findFirst().orElse("none")).isEqualTo(paste.problem());
        assertThat(verdict.summary()).isNotEqualTo(Summary.GOOD);
        assertThat(verdict.toString()).hasSizeLessThan(5_000);
    }

    /** One of JSON, one that falls into as many parts as it has letters, one without a letter of the alphabet. */
    static Stream<Paste> pastesOfEachKind() {
        return pastes().filter(paste -> List.of("one text", "dots", "no base64url").contains(paste.what()));
    }

    @ParameterizedTest
    @MethodSource("pastesOfEachKind")
    void aHugePasteIsCleanedToo(Paste paste) {
        clean(paste);
    }

    @ParameterizedTest
    @MethodSource("pastes")
    @Tag("load")
    void everyHugePasteIsCleanedToo(Paste paste) {
        clean(paste);
    }

    private static void clean(Paste paste) {
        String raw = paste.raw().get();
        assertThat(new PasteCleaner().clean("Bearer " + raw + "\n").token()).hasSizeLessThanOrEqualTo(raw.length());
    }

    /** The keys of a sentence and of those inside it, the innermost first. */
    private static Stream<String> keys(Message message) {
        return Stream.concat(message.values().stream().filter(Message.class::isInstance).map(Message.class::cast)
                .flatMap(HugeInputTest::keys), Stream.of(message.key()));
    }
}
