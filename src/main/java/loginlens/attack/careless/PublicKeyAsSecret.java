package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.security.interfaces.RSAPublicKey;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Has one key and uses it in whichever way the token says (RFC 8725 §2.1). */
public record PublicKeyAsSecret(RSAPublicKey publicKey, String pem) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        DecodedJWT jwt = JWT.decode(token);
        Algorithm algorithm = switch (jwt.getAlgorithm()) {
            case "RS256" -> Algorithm.RSA256(publicKey, null);
            case "HS256" -> Algorithm.HMAC256(pem); // decides
            default -> throw new JWTVerificationException("alg");
        };
        return User.of(JWT.require(algorithm).build().verify(jwt));
    }
}
