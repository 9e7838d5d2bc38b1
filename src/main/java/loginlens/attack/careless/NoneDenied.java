package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Forbids one spelling of none, and then reads the name in any capitals; names are exact (RFC 7515 §4.1.1). */
public record NoneDenied(byte[] secret) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        DecodedJWT jwt = JWT.decode(token);
        String alg = jwt.getAlgorithm();
        if (alg.equals("none")) { // decides
            throw new JWTVerificationException("alg");
        }
        Algorithm algorithm = alg.equalsIgnoreCase("none")
                ? Algorithm.none() : Algorithm.HMAC256(secret);
        algorithm.verify(jwt);
        return User.of(jwt);
    }
}
