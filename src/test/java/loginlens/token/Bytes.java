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

    /** Whether a member of this part has a number of this second, and the number ends there. */
    public boolean hasDate(int part, String name, Instant at) {
        return number(part, name).filter(number -> number.setScale(0, RoundingMode.FLOOR)
                .compareTo(BigDecimal.valueOf(at.getEpochSecond())) == 0).isPresent();
    }

    /** The number that a member of this part has, if that is complete. */
    public Optional<BigDecimal> number(int part, String name) {
        Matcher member = Pattern.compile("\"" + Pattern.quote(name) + "\"\\s*:\\s*(-?[0-9.eE+-]+)\\s*[,}]")
                .matcher(text(part));
        return member.find() ? Optional.of(new BigDecimal(member.group(1))) : Optional.empty();
    }

    /** Whether a member of this part has exactly this string. */
    public boolean hasText(int part, String name, String value) {
        return Pattern.compile("\"" + Pattern.quote(name) + "\"\\s*:\\s*\"" + Pattern.quote(value) + "\"")
                .matcher(text(part)).find();
    }

    /** What stands behind this name, if it is a string or a list that is complete. */
    public Optional<String> textOrList(int part, String name) {
        Matcher member = Pattern.compile("\"" + Pattern.quote(name)
                + "\"\\s*:\\s*(\\[[^\\]\\[{]*\\]|\"(?:[^\"\\\\]|\\\\.)*\")").matcher(text(part));
        return member.find() ? Optional.of(member.group(1)) : Optional.empty();
    }

    /** How often this name stands in this part. */
    public long count(int part, String name) {
        return Pattern.compile("\"" + Pattern.quote(name) + "\"\\s*:").matcher(text(part)).results().count();
    }

    /** Whether all its letters are of the alphabet of base64url, and it is spelled as an encoder would. */
    public boolean isCanonical(int part) {
        return part < parts.size()
                && Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(part)).equals(parts.get(part));
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

    private String text(int part) {
        return new String(bytes(part), StandardCharsets.UTF_8);
    }
}
