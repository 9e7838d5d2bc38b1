package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import loginlens.attack.lab.LabKeys;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Fetches the keys from wherever the token says (RFC 8725 §3.10). */
public record KeysFromJku() implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) throws IOException {
        DecodedJWT jwt = JWT.decode(token);
        URI jku = URI.create(jwt.getHeaderClaim("jku").asString());
        try (var keys = jku.toURL().openStream()) { // decides
            String jwks = new String(keys.readAllBytes(), StandardCharsets.UTF_8);
            Algorithm algorithm = Algorithm.ECDSA256(LabKeys.publicKey(jwks), null);
            return User.of(JWT.require(algorithm).build().verify(jwt));
        }
    }
}
