package loginlens.attack.careless;

import com.auth0.jwt.JWT;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import loginlens.attack.lab.P256;
import loginlens.attack.lab.User;
import loginlens.attack.lab.Verifier;

/** A model of ECDSA as the JDK verified it before April 2022: 0 for r and s was not refused (CVE-2022-21449). */
public record NoRangeCheck(P256.Point publicKey) implements Verifier {
    @Override
    // Shown from here
    public User verify(String token) {
        DecodedJWT jwt = JWT.decode(token);
        byte[] signature = Base64.getUrlDecoder().decode(jwt.getSignature());
        BigInteger r = new BigInteger(1, Arrays.copyOfRange(signature, 0, 32));
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, 32, 64));
        BigInteger w = P256.inverse(s); // decides
        BigInteger hash = P256.hash(jwt.getHeader() + "." + jwt.getPayload());
        P256.Point point = P256.BASE.times(hash.multiply(w).mod(P256.N))
                .plus(publicKey.times(r.multiply(w).mod(P256.N)));
        if (!point.x().mod(P256.N).equals(r)) {
            throw new JWTVerificationException("wrong signature");
        }
        return User.of(jwt);
    }
}
