package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Properties;
import loginlens.attack.lab.HandMadeHmac;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Goes on with an empty secret where the setting is missing. The HMAC is written out: the JDK refuses an empty key. */
public record EmptySecret(Properties settings) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        String secret = settings.getProperty("jwt.secret", ""); // decides
        DecodedJWT jwt = JWT.decode(token);
        byte[] signed = (jwt.getHeader() + "." + jwt.getPayload()).getBytes(StandardCharsets.US_ASCII);
        byte[] expected = HandMadeHmac.sha256(secret.getBytes(StandardCharsets.UTF_8), signed);
        if (!MessageDigest.isEqual(expected, Base64.getUrlDecoder().decode(jwt.getSignature()))) {
            throw new JWTVerificationException("wrong signature");
        }
        return User.of(jwt);
    }
}
