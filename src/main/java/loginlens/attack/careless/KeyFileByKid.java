package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Takes the token's kid for the name of a file (RFC 8725 §3.10). */
public record KeyFileByKid(Path keys) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) throws IOException {
        DecodedJWT jwt = JWT.decode(token);
        Path file = keys.resolve(jwt.getKeyId()); // decides
        byte[] secret = Files.readAllBytes(file);
        Algorithm algorithm = Algorithm.HMAC256(secret);
        return User.of(JWT.require(algorithm).build().verify(jwt));
    }
}
