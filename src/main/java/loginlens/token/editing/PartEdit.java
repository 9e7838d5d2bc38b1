package loginlens.token.editing;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import loginlens.token.encoding.Base64Url;
import loginlens.token.encoding.ClaimType;
import loginlens.token.reading.Claim;
import loginlens.token.reading.PartKind;
import loginlens.token.reading.ReadToken;

/** Puts other JSON into one part of a token. */
public final class PartEdit {
    private PartEdit() {}

    /** The raw token with this JSON, letter for letter, in the part; every other part keeps its letters. */
    public static String with(ReadToken token, PartKind kind, String json) {
        var raw = token.raw();
        return token.part(kind).map(part -> raw.substring(0, part.inRaw().start())
                + Base64Url.encode(json.getBytes(StandardCharsets.UTF_8))
                + raw.substring(part.inRaw().end())).orElse(raw);
    }

    /**
     * The JSON with another value for this claim.
     *
     * @param json  the JSON in which the claim was read
     * @param typed the characters of a string, without quotes and escapes; any other value as JSON
     */
    public static String value(String json, Claim claim, String typed) {
        var value = claim.type() == ClaimType.STRING
                ? "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(typed)) + "\"" : typed;
        int end = claim.inJson().end();
        return json.substring(0, end - claim.rawValue().length()) + value + json.substring(end);
    }
}
