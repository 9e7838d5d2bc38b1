package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Verifies the signature and looks at no date (RFC 7519 §4.1.4). */
public record SignatureOnly(Algorithm algorithm) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        DecodedJWT jwt = JWT.decode(token);
        algorithm.verify(jwt); // decides
        return User.of(jwt);
    }
}
