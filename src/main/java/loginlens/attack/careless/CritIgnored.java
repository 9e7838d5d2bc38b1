package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Never looks at crit, nor does the library (RFC 7515 §4.1.11). */
public record CritIgnored(Algorithm algorithm) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        DecodedJWT jwt = JWT.require(algorithm)
                .withIssuer("loginlens-lab")
                .withAudience("lab-api")
                .build().verify(token); // decides
        return User.of(jwt);
    }
}
