package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.util.Locale;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Forbids one spelling of none, and then reads the name in any capitals; names are exact (RFC 7515 §4.1.1). */
public record NoneDenied(byte[] secret) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        DecodedJWT jwt = JWT.decode(token);
        if (jwt.getAlgorithm().equals("none")) { // decides
            throw new JWTVerificationException("none is not allowed");
        }
        Algorithm algorithm = switch (jwt.getAlgorithm().toUpperCase(Locale.ROOT)) {
            case "NONE" -> Algorithm.none();
            case "HS256" -> Algorithm.HMAC256(secret);
            default -> throw new JWTVerificationException("unknown algorithm");
        };
        algorithm.verify(jwt);
        return User.of(jwt);
    }
}
