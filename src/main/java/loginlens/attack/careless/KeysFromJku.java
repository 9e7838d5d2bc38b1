package loginlens.attack.careless;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.io.IOException;
import java.net.URI;
import java.security.interfaces.ECPublicKey;
import loginlens.attack.lab.LabKeys;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Fetches the keys from wherever the token says (RFC 8725 §3.10). */
public record KeysFromJku() implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) throws IOException {
        DecodedJWT jwt = JWT.decode(token);
        String jku = jwt.getHeaderClaim("jku").asString();
        try (var in = URI.create(jku).toURL().openStream()) { // decides
            String jwks = new String(in.readAllBytes(), UTF_8);
            ECPublicKey key = LabKeys.publicKey(jwks);
            Algorithm algorithm = Algorithm.ECDSA256(key, null);
            return User.of(JWT.require(algorithm).build().verify(jwt));
        }
    }
}
