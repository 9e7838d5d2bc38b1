package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Lets the token say how it is to be verified, even that it is not to be (RFC 8725 §2.1). */
public record AlgorithmFromToken(byte[] secret) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        DecodedJWT jwt = JWT.decode(token);
        Algorithm algorithm = switch (jwt.getAlgorithm()) {
            case "none" -> Algorithm.none(); // decides
            case "HS256" -> Algorithm.HMAC256(secret);
            default -> throw new JWTVerificationException("alg");
        };
        return User.of(JWT.require(algorithm).build().verify(jwt));
    }
}
