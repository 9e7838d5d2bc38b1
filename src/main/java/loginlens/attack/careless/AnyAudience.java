package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Asks who issued the token, not for whom (RFC 8725 §3.9). */
public record AnyAudience(Algorithm algorithm) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        return User.of(JWT.require(algorithm)
                .withIssuer("loginlens-lab") // decides
                .build().verify(token));
    }
}
