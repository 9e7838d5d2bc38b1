package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.util.Properties;
import loginlens.attack.lab.HandMadeHmac;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Goes on with an empty secret where the setting is missing. The HMAC is written out: the JDK refuses an empty key. */
public record EmptySecret(Properties settings) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        var secret = settings.getProperty("jwt.secret", ""); // decides
        DecodedJWT jwt = JWT.decode(token);
        // The JDK refuses an empty key: this HMAC is written out.
        if (!HandMadeHmac.isOf(jwt, secret)) {
            throw new JWTVerificationException("wrong signature");
        }
        return User.of(jwt);
    }
}
