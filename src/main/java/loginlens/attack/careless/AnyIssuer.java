package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Asks for whom the token is, not who issued it (RFC 8725 §3.8). */
public record AnyIssuer(Algorithm algorithm) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        return User.of(JWT.require(algorithm)
                .withAudience("lab-api") // decides
                .build().verify(token));
    }
}
