package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Verifies all right, with a secret that anyone can guess (RFC 7518 §3.2). */
public record CommonSecret(String secret) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        Algorithm algorithm = Algorithm.HMAC256(secret); // decides
        return User.of(JWT.require(algorithm).build().verify(token));
    }
}
