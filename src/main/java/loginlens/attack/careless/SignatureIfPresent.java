package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Verifies a signature if there is one. Java's split drops empty parts at the end (RFC 8725 §3.3). */
public record SignatureIfPresent(Algorithm algorithm) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        String[] parts = token.split("\\.");
        if (parts.length == 3) { // decides
            algorithm.verify(JWT.decode(token));
        }
        return User.of(JWT.decode(token));
    }
}
