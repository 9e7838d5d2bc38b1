package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.Claim;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.security.interfaces.ECPublicKey;
import loginlens.attack.lab.LabKeys;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** Verifies with the key that the token brings along (RFC 7515 §4.1.3 allows to bring one, not to trust it). */
public record KeyFromHeader(ECPublicKey own) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        DecodedJWT jwt = JWT.decode(token);
        Claim jwk = jwt.getHeaderClaim("jwk");
        ECPublicKey key = jwk.isMissing() ? own
                : LabKeys.publicKey(jwk.toString()); // decides
        Algorithm algorithm = Algorithm.ECDSA256(key, null);
        return User.of(JWT.require(algorithm).build().verify(jwt));
    }
}
