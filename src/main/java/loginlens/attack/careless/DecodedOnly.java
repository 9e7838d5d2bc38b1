package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.interfaces.DecodedJWT;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Reads the token and takes reading for verifying (RFC 8725 §3.3). */
public record DecodedOnly() implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        DecodedJWT jwt = JWT.decode(token); // decides
        return User.of(jwt);
    }
}
