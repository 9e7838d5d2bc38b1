package loginlens.token.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import loginlens.text.Message;
import loginlens.token.checks.TokenInspector;
import loginlens.token.encoding.Base64Url;
import loginlens.token.encoding.ClaimType;
import loginlens.token.encoding.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A damaged token is read as far as it goes, and what is wrong with it says at which character. */
class DamagedTokenTest {
    private static final String HEADER = encode("{\"alg\":\"HS256\"}");

    private final TokenInspector inspector = new TokenInspector();

    private static String encode(String json) {
        return Base64Url.encode(json.getBytes(StandardCharsets.UTF_8));
    }

    private TokenPart payload(String json) {
        return inspector.read(HEADER + "." + encode(json) + ".AAAA").payload().orElseThrow();
    }

    @Test
    void withoutASignatureTheClaimsAreStillThere() {
        ReadToken token = inspector.read(HEADER + "." + encode("{\"sub\":\"7\"}"));
        assertThat(token.claim("sub").flatMap(Claim::text)).hasValue("7");
        assertThat(token.signature()).isEmpty();
        assertThat(token.problems()).containsExactly(Message.of("token.form.twoParts"));
    }

    @Test
    void aBrokenPayloadKeepsTheClaimsBeforeTheBreak() {
        TokenPart payload = payload("{\"a\":1,\"b\":\"two\",\"c\":x}");
        assertThat(payload.claims()).extracting(Claim::name).containsExactly("a", "b");
        assertThat(payload.problems()).containsExactly(Message.of("token.json.character", 22L));
        assertThat(payload.json().orElseThrow().charAt(22 - 1)).isEqualTo('x');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "{\"a\":}|character|6", "{a:1}|character|2", "{\"a\":1,}|character|8", "{\"a\":01}|character|7",
            "{\"a\":1]|character|7",
            "{\"a\":\"\\x\"}|character|8", "{\"a\":[1,,2]}|character|9", "{\"a\":tru}|character|6",
            "{/*x*/}|character|2",
            "{\"a\":1|end|6", "{\"a\":\"b|end|7", "{|end|1", "{\"a\":1} x|trailing|9", "{\"a\":1}}|trailing|8",
            "{}{}|trailing|3"})
    void everyMistakeInTheJsonSaysAtWhichCharacter(String json, String what, long character) {
        Message problem = payload(json).problems().getFirst();
        assertThat(problem.key()).isEqualTo("token.json." + what);
        assertThat(((Number) problem.values().getFirst()).longValue()).isEqualTo(character);
    }

    @Test
    void theFirstWrongCharacterIsCountedInTheWholeToken() {
        String raw = HEADER + "." + encode("{\"sub\":\"7\"}").replace("W", "%") + ".AAAA";
        TokenPart payload = inspector.read(raw).payload().orElseThrow();
        assertThat(payload.problems()).containsExactly(
                Message.of("token.base64url.character", "%", raw.indexOf('%') + 1));
        assertThat(payload.json()).hasValueSatisfying(json -> assertThat("{\"sub\":\"7\"}").startsWith(json));
    }

    @Test
    void anInvisibleCharacterIsNamedByItsNumber() {
        assertThat(inspector.read("e30.e30\u200B.AAAA").payload().orElseThrow().problems())
                .containsExactly(Message.of("token.base64url.character", "U+200B", 8));
    }

    @Test
    void aWrongByteIsFoundInTheJsonAndInTheToken() {
        byte[] bytes = "{\"a\":\"?\"}".getBytes(StandardCharsets.US_ASCII);
        bytes[6] = (byte) 0xff;
        TokenPart payload = inspector.read("e30." + Base64Url.encode(bytes) + ".AAAA").payload().orElseThrow();
        assertThat(payload.problems()).containsExactly(Message.of("token.utf8", 7, 4 + 8 + 1));
        assertThat(payload.json()).hasValue("{\"a\":\"");
    }

    @Test
    void aNameThatStandsTwiceIsMarkedBothTimes() {
        TokenPart payload = payload("{\"exp\":1,\"a\":{},\"exp\":2}");
        assertThat(payload.claims()).extracting(Claim::repeated).containsExactly(true, false, true);
        assertThat(payload.problems()).containsExactly(Message.of("token.json.twice", "exp", 17));
        assertThat(payload.claim("exp").orElseThrow().rawValue()).isEqualTo("1");
    }

    @Test
    void valuesStayLetterForLetter() {
        TokenPart payload = payload("{ \"big\" : 12345678901234567890.10 , \"e\":1E+4,\"s\":\"\\u00e4\\/\","
                + "\"l\":[1, {}] ,\"n\":null,\"t\":true}");
        assertThat(payload.claims()).extracting(Claim::rawValue)
                .containsExactly("12345678901234567890.10", "1E+4", "\"\\u00e4\\/\"", "[1, {}]", "null", "true");
        assertThat(payload.claims()).extracting(Claim::type).containsExactly(ClaimType.NUMBER, ClaimType.NUMBER,
                ClaimType.STRING, ClaimType.ARRAY, ClaimType.NULL, ClaimType.BOOLEAN);
        assertThat(payload.claim("s").flatMap(Claim::text)).hasValue("ä/");
    }

    @Test
    void everyClaimPointsAtItsJsonAndAtItsLettersEvenBehindWideCharacters() {
        String json = "{\"ä\":\"漢字\" , \"🦊\":[1,2],\"z\":{\"a\":\"é\"}}";
        TokenPart payload = payload(json);
        assertThat(payload.claims()).extracting(claim -> json.substring(claim.inJson().start(), claim.inJson().end()))
                .isEqualTo(List.of("\"ä\":\"漢字\"", "\"🦊\":[1,2]", "\"z\":{\"a\":\"é\"}"));
        String raw = HEADER + "." + encode(json) + ".AAAA";
        assertThat(payload.claims()).allSatisfy(claim -> assertThat(bytesOf(raw, payload, claim.inRaw()))
                .contains(new String(json.substring(claim.inJson().start(), claim.inJson().end())
                        .getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
    }

    /** Decodes these letters alone, put at the place among four where they stand in the token. */
    private static String bytesOf(String raw, TokenPart part, Span letters) {
        String shifted = "A".repeat((letters.start() - part.inRaw().start()) % 4)
                + raw.substring(letters.start(), letters.end());
        return new String(Base64Url.decode(shifted).bytes(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void anEncryptedTokenIsNamedAsSuchAndShowsItsHeader() {
        ReadToken token = inspector.read(encode("{\"alg\":\"dir\",\"enc\":\"A128GCM\"}") + "..AAAA.AAAA.AAAA");
        assertThat(token.encrypted()).isTrue();
        assertThat(token.headerParameter("enc").flatMap(Claim::text)).hasValue("A128GCM");
        assertThat(token.parts()).extracting(TokenPart::kind).containsExactly(PartKind.HEADER, PartKind.ENCRYPTED_KEY,
                PartKind.INITIALIZATION_VECTOR, PartKind.CIPHERTEXT, PartKind.AUTHENTICATION_TAG);
        assertThat(token.payload()).isEmpty();
    }
}
