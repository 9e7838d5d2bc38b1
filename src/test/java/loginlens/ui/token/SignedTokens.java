package loginlens.ui.token;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens of any size with any payload, well signed with HS256. */
final class SignedTokens {
    static final String SECRET = "not a secret: it signs for tests only";

    private SignedTokens() {}

    /** A token with this text as its payload. */
    static String with(String payload) {
        var signed = encode("{\"alg\":\"HS256\"}".getBytes(StandardCharsets.US_ASCII)) + "."
                + encode(payload.getBytes(StandardCharsets.UTF_8));
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return signed + "." + encode(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException missing) {
            throw new AssertionError(missing);
        }
    }

    /** A payload of one long text, so that the token has about this many characters. */
    static String oneText(int characters) {
        return "{\"a\":\"" + "x".repeat(characters * 3 / 4 - 100) + "\"}";
    }

    /** A payload of many short claims, so that the token has about this many characters. */
    static String manyClaims(int characters) {
        return IntStream.range(0, characters * 3 / 4 / 20)
                .mapToObj("\"claim%06d\":12345"::formatted).collect(Collectors.joining(",", "{", "}"));
    }

    /** A payload of texts as long as still fit on screen, so that the token has about this many characters. */
    static String longClaims(int characters) {
        return IntStream.range(0, characters * 3 / 4 / 216)
                .mapToObj(number -> "\"claim%03d\":\"%s\"".formatted(number,
                        "lorem ipsum ".repeat(17).substring(0, 200)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
