package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Puts JSON together from texts, and reads it back with a parser that takes the last of two names (RFC 7519 §4). */
public record JsonByHand(Algorithm algorithm) implements Verifier {
    /** The payload for this new user, who may have any name and is a student. */
    // Shown from here
    public String payload(String username, String rest) {
        return "{\"role\":\"student\",\"username\":\""
                + username + "\"," + rest + "}"; // decides
    }

    @Override
    public User verify(String token) {
        var jwt = JWT.require(algorithm).build().verify(token);
        return User.of(jwt);
    }
}
