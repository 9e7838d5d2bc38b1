package loginlens.attack.lab;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import loginlens.token.encoding.Base64Url;
import loginlens.token.encoding.JsonReader;

/**
 * A token that is being written: header and payload as JSON, and whatever stands for a signature. Changing one part
 * never touches another, least of all the signature. Cannot be changed itself; each change makes a new one.
 */
public final class TokenDraft {
    private final Map<String, String> header;
    private final Map<String, String> payload;
    private final String signature;

    private TokenDraft(Map<String, String> header, Map<String, String> payload, String signature) {
        this.header = header;
        this.payload = payload;
        this.signature = signature;
    }

    /** A token that says nothing yet. */
    public static TokenDraft empty() {
        return new TokenDraft(Map.of(), Map.of(), "");
    }

    /** A token of three well-formed parts, to be changed. */
    public static TokenDraft of(String compact) {
        String[] parts = compact.split("\\.", -1);
        return new TokenDraft(members(parts[0]), members(parts[1]), parts[2]);
    }

    private static Map<String, String> members(String part) {
        String json = new String(Base64Url.decode(part).bytes(), StandardCharsets.UTF_8);
        Map<String, String> members = new LinkedHashMap<>();
        JsonReader.read(json).members().forEach(member -> members.put(member.name(), member.raw()));
        return members;
    }

    /** With this text in the header. */
    public TokenDraft header(String name, String text) {
        return headerJson(name, quoted(text));
    }

    /** With this JSON value in the header. */
    public TokenDraft headerJson(String name, String json) {
        return new TokenDraft(with(header, name, json), payload, signature);
    }

    /** With this text in the payload. */
    public TokenDraft claim(String name, String text) {
        return claimJson(name, quoted(text));
    }

    /** With this JSON value in the payload. */
    public TokenDraft claimJson(String name, String json) {
        return new TokenDraft(header, with(payload, name, json), signature);
    }

    /** The same with an empty signature. */
    public TokenDraft unsigned() {
        return signature("");
    }

    /** The same with this in the place of the signature. */
    public TokenDraft signature(String letters) {
        return new TokenDraft(header, payload, letters);
    }

    /** The same, signed by java-jwt; the header is left as it is. */
    public TokenDraft signed(Algorithm algorithm) {
        String[] parts = signingInput().split("\\.");
        return signature(Base64Url.encode(algorithm.sign(parts[0].getBytes(US_ASCII), parts[1].getBytes(US_ASCII))));
    }

    /** The same, signed in another way (RFC 7515 §5.1: from the signing input to the bytes of the signature). */
    public TokenDraft signed(Function<byte[], byte[]> signer) {
        return signature(Base64Url.encode(signer.apply(signingInput().getBytes(US_ASCII))));
    }

    /** The whole token. */
    public String compact() {
        return signingInput() + "." + signature;
    }

    private String signingInput() {
        return part(header) + "." + part(payload);
    }

    private static String part(Map<String, String> members) {
        String json = members.entrySet().stream().map(member -> quoted(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        return Base64Url.encode(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> with(Map<String, String> members, String name, String json) {
        Map<String, String> changed = new LinkedHashMap<>(members);
        changed.put(name, json);
        return changed;
    }

    private static String quoted(String text) {
        return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }
}
