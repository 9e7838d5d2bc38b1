package loginlens.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What truly stands in a token, found out in another way than LoginLens does: by the JDK's base64 and by Jackson's
 * tree. Sentences are held against it.
 */
public final class Bytes {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final List<String> parts;

    /** The bytes of this token. */
    public Bytes(String raw) {
        this.parts = List.of(raw.split("\\.", -1));
    }

    /** How many parts it has. */
    public int parts() {
        return parts.size();
    }

    /** The bytes of this part, up to the first letter that is not in the alphabet of base64url. */
    public byte[] bytes(int part) {
        String letters = part < parts.size() ? parts.get(part).replaceAll("(?s)[^A-Za-z0-9_-].*", "") : "";
        return Base64.getUrlDecoder().decode(letters.length() % 4 == 1
                ? letters.substring(0, letters.length() - 1) : letters);
    }

    /** The part as a JSON object, if it is one to its last byte. */
    public Optional<JsonNode> object(int part) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(part))).toString();
            return Optional.of(JSON.readTree(text)).filter(JsonNode::isObject);
        } catch (CharacterCodingException | JsonProcessingException noObject) {
            return Optional.empty();
        }
    }

    /** Whether a claim of the payload has a number of this second, and the number ends there. */
    public boolean hasDate(String name, Instant at) {
        Matcher claim = Pattern.compile("\"" + name + "\"\\s*:\\s*(-?[0-9.eE+-]+)\\s*[,}]").matcher(payload());
        return claim.find() && new BigDecimal(claim.group(1)).setScale(0, RoundingMode.FLOOR)
                .longValue() == at.getEpochSecond();
    }

    /** Whether a claim of the payload has exactly this string. */
    public boolean hasText(String name, String value) {
        return Pattern.compile("\"" + name + "\"\\s*:\\s*\"" + Pattern.quote(value) + "\"").matcher(payload()).find();
    }

    /** How often this name stands in the payload. */
    public long count(String name) {
        return Pattern.compile("\"" + name + "\"\\s*:").matcher(payload()).results().count();
    }

    /** Whether the signature is made of these bytes, spelled as it should be. */
    public boolean isSigned(byte[] signature) {
        return parts.size() == 3 && parts.get(2).equals(Base64.getUrlEncoder().withoutPadding()
                .encodeToString(signature));
    }

    /** Whether the decoded signature is of these bytes, however it is spelled. */
    public boolean hasSignatureBytes(byte[] signature) {
        return Arrays.equals(bytes(2), signature);
    }

    private String payload() {
        return new String(bytes(1), StandardCharsets.UTF_8);
    }
}
