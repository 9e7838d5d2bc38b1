package loginlens.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens by HS256 as RFC 7515 says, by the JDK alone: the other side of every signature made in LoginLens. */
final class HandSigned {
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private HandSigned() {}

    static String token(String payload, byte[] secret) {
        var signed = part("{\"alg\":\"HS256\"}") + "." + part(payload);
        return signed + "." + BASE64URL.encodeToString(mac(signed, secret));
    }

    static String part(String json) {
        return BASE64URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    static boolean vouchesFor(String token, byte[] secret) {
        int lastDot = token.lastIndexOf('.');
        var signature = Base64.getUrlDecoder().decode(token.substring(lastDot + 1));
        return MessageDigest.isEqual(signature, mac(token.substring(0, lastDot), secret));
    }

    static String payload(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    private static byte[] mac(String signed, byte[] secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
