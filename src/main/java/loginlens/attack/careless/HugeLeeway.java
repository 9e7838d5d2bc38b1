package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.time.Duration;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Forgives clocks that are a year apart; a few minutes are usual (RFC 7519 §4.1.4). */
public record HugeLeeway(Algorithm algorithm) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        long leeway = Duration.ofDays(365).toSeconds();
        return User.of(JWT.require(algorithm)
                .acceptLeeway(leeway) // decides
                .build().verify(token));
    }
}
