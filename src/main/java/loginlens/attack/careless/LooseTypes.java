package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Looks for the audience inside a longer name, and takes any admin claim for true (RFC 7519 §4.1.3). */
public record LooseTypes(Algorithm algorithm) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        DecodedJWT jwt = JWT.require(algorithm).build().verify(token);
        if (!jwt.getClaim("aud").asString().contains("lab-api")) { // decides
            throw new JWTVerificationException("wrong audience");
        }
        boolean isAdmin = !jwt.getClaim("admin").isMissing();
        return isAdmin ? new User(User.of(jwt).username(), "admin") : User.of(jwt);
    }
}
