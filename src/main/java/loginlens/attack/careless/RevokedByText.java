package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import java.util.Set;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Keeps a list of revoked tokens by their text, though a lenient decoder reads several texts as one token. */
public record RevokedByText(Algorithm algorithm, Set<String> revoked) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        if (revoked.contains(token)) { // decides
            throw new JWTVerificationException("revoked");
        }
        return User.of(JWT.require(algorithm).build().verify(token));
    }
}
