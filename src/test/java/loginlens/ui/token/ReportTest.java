package loginlens.ui.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import loginlens.text.Words;
import loginlens.token.checks.Expectations;
import loginlens.token.checks.TokenInspector;
import loginlens.token.keys.KeyReader;
import loginlens.token.keys.KeyReading;
import loginlens.token.keys.SecretForm;
import loginlens.token.reading.ClaimCatalogue;
import loginlens.ui.token.claims.ClaimWords;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String SECRET = "some secret that nobody may read in a report";

    private final Words words = new Words(Locale.ENGLISH, Clock.fixed(NOON, ZoneOffset.UTC));
    private final TokenInspector inspector = new TokenInspector();

    @Test
    void itHasTheVerdictEveryCheckAndEveryClaim() {
        assertThat(report("{\"sub\":\"7\",\"exp\":1772366400}").lines())
                .startsWith("# A token, taken apart by LoginLens")
                .contains("Judged at 2026-03-01 12:00:00 UTC. The key is left out.", "## Verdict", "## Header",
                        "## Payload",
                        "## Signature", "| Name | Value | Meaning |", "- failed: Expired just now.")
                .anyMatch(line -> line.startsWith("**Do not believe this: "))
                .anyMatch(line -> line.startsWith("| ` sub ` | ` \"7\" ` | "))
                .anyMatch(line -> line.startsWith("| ` exp ` | ` 1772366400 ` | Was good until 12:00:00, just now"));
    }

    @Test
    void theKeyIsInNoForm() {
        assertThat(report("{}")).doesNotContain(SECRET,
                Base64.getEncoder().encodeToString(SECRET.getBytes(StandardCharsets.US_ASCII)),
                Base64.getUrlEncoder().encodeToString(SECRET.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void whatATokenSaysIsNoMarkdown() {
        var report = report("{\"a`|b\":\"``|\\n# <script>\",\"c\":{\n\"d\":1}}");

        assertThat(report.lines()).contains("| `` a`\\|b `` | ``` \"``\\|\\n# <script>\" ``` | "
                + words.say("token.claim.unknown") + " |");
        assertThat(report.lines()).filteredOn(line -> line.startsWith("| ` c `")).singleElement().asString()
                .contains("{ \"d\":1}");
    }

    @Test
    void aHugeTokenMakesAReportThatCanBeRead() {
        var names = new StringBuilder();
        for (int number = 0; number < 1_000; number++) {
            names.append("\"name").append(number).append("\":\"").append("x".repeat(1_000)).append("\",");
        }
        var report = report("{" + names + "\"last\":1}");

        assertThat(report).hasSizeLessThan(60_000).contains("more are not shown", "more characters");
    }

    private String report(String payload) {
        var token = inspector.read("eyJhbGciOiJIUzI1NiJ9."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8))
                        + ".AAAA");
        var key = ((KeyReading.Read) new KeyReader().read(SECRET, SecretForm.TEXT)).key();
        var verdict = inspector.judge(token, Optional.of(key), Expectations.none(), NOON);
        return new Report(new ClaimWords(new ClaimCatalogue(), words), words).of(token, verdict, NOON);
    }
}
