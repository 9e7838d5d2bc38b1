package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** One verifier for access tokens and for refresh tokens (RFC 8725 §3.12). */
public record AnyKindOfToken(Algorithm algorithm) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        return User.of(JWT.require(algorithm) // decides
                .withIssuer("loginlens-lab")
                .build().verify(token));
    }
}
