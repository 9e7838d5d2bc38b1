package loginlens.token.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loginlens.text.Message;
import loginlens.text.Words;
import loginlens.token.TestKeys;
import loginlens.token.keys.SigningAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every token of {@code tokens.txt} gets the answers that stand beside it. */
public class TokenTableTest {
    private static final ResourceBundle WORDS = new Words(Locale.ENGLISH, Clock.systemUTC()).bundle();

    /** One line of the table. */
    public record Row(String name, String key, Instant now, Expectations expected, String summary, String checks,
            String token) {

        static Row of(String line) {
            String[] cells = line.split(Pattern.quote(" | "), 7);
            return new Row(cells[0], cells[1], Instant.parse(cells[2]), expectations(cells[3]), cells[4], cells[5],
                    cells[6].replace("\\n", "\n"));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Row> rows() {
        return TestKeys.text("tokens.txt").lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).map(Row::of).toList();
    }

    /** The token of the row with this name. */
    public static String token(String name) {
        return rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow().token();
    }

    private static Expectations expectations(String cell) {
        return new Expectations(value(cell, "iss="), value(cell, "aud="), value(cell, "alg=")
                .map(name -> Set.of(SigningAlgorithm.valueOf(name))).orElse(Expectations.none().algorithms()));
    }

    private static Optional<String> value(String cell, String name) {
        return Stream.of(cell.split(",")).filter(part -> part.startsWith(name))
                .map(part -> part.substring(name.length())).findFirst();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyTokenGetsItsAnswers(Row row) {
        TokenInspector inspector = new TokenInspector();
        Verdict verdict = inspector.judge(inspector.read(row.token()), TestKeys.keyOrNone(row.key()), row.expected(),
                row.now());
        String checks = verdict.checks().stream().map(check -> switch (check.outcome()) {
            case PASS -> "+";
            case FAIL -> "-";
            case NOT_CHECKED -> ".";
        }).collect(Collectors.joining());
        assertThat(verdict.summary() + " " + checks).as("%s: %s", row.name(), verdict.checks())
                .isEqualTo(row.summary() + " " + row.checks());
        assertThat(Stream.concat(Stream.of(verdict.sentence()), verdict.checks().stream().map(Check::reason)))
                .allSatisfy(TokenTableTest::assertHasWords);
        assertThat(verdict.believable()).isEqualTo(row.summary().equals("GOOD"));
    }

    /** The words are there, and every value that the sentence fills in is too. */
    private static void assertHasWords(Message message) {
        String words = WORDS.getString(message.key());
        int places = 0;
        while (words.contains("{" + places + "}")) {
            places++;
        }
        assertThat(message.values()).as(message.key()).hasSizeGreaterThanOrEqualTo(places);
        assertThat(message.values()).filteredOn(Message.class::isInstance)
                .allSatisfy(inner -> assertHasWords((Message) inner));
    }

    @Test
    void thereAreAtLeastAHundredAndFiftyTokensWithNamesOfTheirOwn() {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(150).extracting(Row::name).doesNotHaveDuplicates();
    }
}
