package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
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
        String kid = JWT.decode(token).getKeyId();
        byte[] secret = Files.readAllBytes(keys.resolve(kid)); // decides
        return User.of(JWT.require(Algorithm.HMAC256(secret)).build().verify(token));
    }
}
