package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import java.security.interfaces.RSAPublicKey;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Has one key and uses it in whichever way the token says (RFC 8725 §2.1). */
public record PublicKeyAsSecret(RSAPublicKey publicKey, String pem) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        Algorithm algorithm = switch (JWT.decode(token).getAlgorithm()) {
            case "RS256" -> Algorithm.RSA256(publicKey, null);
            case "HS256" -> Algorithm.HMAC256(pem); // decides
            default -> throw new JWTVerificationException("unknown algorithm");
        };
        return User.of(JWT.require(algorithm).build().verify(token));
    }
}
