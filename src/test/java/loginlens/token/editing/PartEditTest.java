package loginlens.token.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import loginlens.text.Message;
import loginlens.token.checks.TokenInspector;
import loginlens.token.encoding.Span;
import loginlens.token.reading.PartKind;
import loginlens.token.reading.ReadToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartEditTest {
    private static final String HEADER = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
    private static final String SIGNATURE = "v10lKzkX0XwNOExgxLuhYqXRekzT_qu14lAX_JTeG0M";

    @Test
    void theOtherPartsKeepTheirLetters() {
        var edited = PartEdit.with(token("{\"role\":\"student\"}"), PartKind.PAYLOAD, "{\"role\":\"admin\"}");

        assertThat(edited).isEqualTo(HEADER + "." + encoded("{\"role\":\"admin\"}") + "." + SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"role\":\"student\",\"n\":1} | role | admin    | {\"role\":\"admin\",\"n\":1}",
        "{\"role\":\"student\",\"n\":1} | role | a\"b\\c  | {\"role\":\"a\\\"b\\\\c\",\"n\":1}",
        "{\"role\":\"student\",\"n\":1} | n    | 17       | {\"role\":\"student\",\"n\":17}",
        "{ \"a\" : [1, 2] }             | a    | true     | { \"a\" : true }"})
    void onlyTheValueOfTheClaimIsReplaced(String json, String name, String typed, String edited) {
        var claim = token(json).claim(name).orElseThrow();

        assertThat(PartEdit.value(json, claim, typed)).isEqualTo(edited);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\":1}", "{\"a\":\" , { : \\\" } \",\"b\":[1,{\"c\":2}]}", "{ \"a\": 1 }",
        "{\"iss\":\"joe\",\r\n \"exp\":1300819380}", "{\"a\":\"\\\\\",\"b\":1}", ""})
    void whatIsNotEditedComesBackLetterForLetter(String json) {
        var editable = EditableJson.of(json);

        assertThat(editable.json(editable.text())).isEqualTo(json);
    }

    @Test
    void compactJsonIsLaidOutWithALineForEachClaim() {
        assertThat(EditableJson.of("{\"a\":\"x,y\",\"b\":[1,2]}").text())
                .isEqualTo("{\n  \"a\": \"x,y\",\n  \"b\": [1,2]\n}");
    }

    @Test
    void aMistakeIsNamedByItsLineAndColumn() {
        assertThat(EditableJson.mistake("{\n  \"a\": 1,\n  b\n}")).hasValueSatisfying(mistake -> {
            assertThat(mistake.key()).isEqualTo("token.edit.mistake");
            assertThat(mistake.values()).startsWith(3L, 3);
        });
        assertThat(EditableJson.mistake("{\n  \"a\": 1\n}")).isEmpty();
        assertThat(EditableJson.mistake("")).isPresent();
    }

    @Test
    void aShorterRoleChangesTheLettersBehindItAndIsSaidToRegroupThem() {
        var before = HEADER + "." + encoded("{\"role\":\"student\",\"iss\":\"loginlens\"}") + "." + SIGNATURE;
        var after = HEADER + "." + encoded("{\"role\":\"admin\",\"iss\":\"loginlens\"}") + "." + SIGNATURE;
        var changes = Changes.between(before, after);

        assertThat(changes.regrouped()).contains(
                Message.of("token.edit.regrouped.shorter.value", 2, "admin"));
        assertThat(changes.of()).isEqualTo(after.length() - 2);
        assertThat(changes.letters()).allSatisfy(span -> {
            assertThat(span.start()).isGreaterThan(HEADER.length());
            assertThat(span.end()).isLessThan(after.length() - SIGNATURE.length());
        });
        int different = 0;
        for (int i = HEADER.length() + 1; i < after.length() - SIGNATURE.length() - 1; i++) {
            different += before.charAt(i) == after.charAt(i) ? 0 : 1;
        }
        assertThat(changes.count()).isEqualTo(different).isPositive();
    }

    @Test
    void threeBytesMoreOnlyMoveWhatFollows() {
        assertThat(Changes.between("a.AAAA.b", "a.AAAABBBB.b").regrouped())
                .contains(Message.of("token.edit.moved.longer", 3));
        assertThat(Changes.between("a.AAAA.b", "a.AABA.b")).isEqualTo(
                new Changes(List.of(new Span(4, 5)), 1, 6, Set.of(1), true,
                        Optional.empty()));
        assertThat(Changes.between("a.b.c", "a.b.c").letters()).isEmpty();
        assertThat(Changes.between("aa.bb.c", "ab.b.c").parts()).as("a part that only lost letters, too")
                .containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void theValuesThatDifferFromBeforeAreFoundWhereTheyStandNow() {
        var now = "{\n  \"a\": 1,\n  \"b\": \"new\",\n  \"d\": true\n}";
        assertThat(ChangedValues.in(now, "{\"a\":1,\"b\":\"old\",\"c\":null}").stream()
                .map(span -> now.substring(span.start(), span.end()))).containsExactly("\"new\"", "true");
        assertThat(ChangedValues.in("{\"a\":1,\"a\":2}", "{\"a\":1,\"a\":3}")).containsExactly(new Span(11, 12));
        assertThat(ChangedValues.in("{\"a\" : 1}", "{\"a\":1}")).isEmpty();
    }

    private static ReadToken token(String json) {
        return new TokenInspector().read(HEADER + "." + encoded(json) + "." + SIGNATURE);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
