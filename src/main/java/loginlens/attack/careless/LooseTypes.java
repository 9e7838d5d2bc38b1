package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Looks for the audience inside a longer name, and takes any admin claim for true (RFC 7519 §4.1.3). */
public record LooseTypes(Algorithm algorithm) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        var jwt = JWT.require(algorithm).build().verify(token);
        String audience = jwt.getClaim("aud").asString();
        if (!audience.contains("lab-api")) { // decides
            throw new JWTVerificationException("wrong audience");
        }
        boolean isAdmin = !jwt.getClaim("admin").isMissing();
        User user = User.of(jwt);
        return isAdmin ? new User(user.username(), "admin") : user;
    }
}
